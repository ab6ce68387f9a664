using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>The idempotent SQL files in the assembly, in the order of their names.</summary>
/// <param name="Name">File name, such as <c>10-roles.sql</c>.</param>
/// <param name="Text">Its statements.</param>
internal sealed record SqlScripts(string Name, string Text)
{
    private const string FirstAfterSchema = "20";

    /// <summary>What the main database needs before its tables: roles.</summary>
    public static IReadOnlyList<SqlScripts> BeforeSchema { get; } = [.. Load(".Persistence.Sql.").Where(script => script.IsBeforeSchema)];

    /// <summary>What Entity Framework does not model: grants, policies, functions, triggers, the bus's tables.</summary>
    public static IReadOnlyList<SqlScripts> AfterSchema { get; } = [.. Load(".Persistence.Sql.").Where(script => !script.IsBeforeSchema)];

    /// <summary>All of the vault.</summary>
    public static IReadOnlyList<SqlScripts> Vault { get; } = [.. Load(".Privacy.Vault.Sql.")];

    private bool IsBeforeSchema => string.CompareOrdinal(Name, FirstAfterSchema) < 0;

    /// <summary>Runs the scripts on a connection, in its transaction.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "The statements are this assembly's own resources.")]
    public static async Task RunAsync(NpgsqlConnection connection, IEnumerable<SqlScripts> scripts, CancellationToken ct)
    {
        foreach (var script in scripts)
        {
            await using var command = new NpgsqlCommand(script.Text, connection);
            try
            {
                await command.ExecuteNonQueryAsync(ct);
            }
            catch (PostgresException exception)
            {
                throw new InvalidOperationException($"{script.Name}: {exception.MessageText} ({exception.SqlState})", exception);
            }
        }
    }

    private static IEnumerable<SqlScripts> Load(string folder)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.Contains(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return new(resource[(resource.IndexOf(folder, StringComparison.Ordinal) + folder.Length)..], reader.ReadToEnd());
        }
    }
}
