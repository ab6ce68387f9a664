using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>What was applied to a database, in its table <c>public.schema_state</c>, so that a start on a migrated one costs one query.</summary>
internal static class SchemaState
{
    private const string Create = """
        CREATE TABLE IF NOT EXISTS public.schema_state (kind text, state text, applied_at timestamptz NOT NULL, PRIMARY KEY (kind, state));
        GRANT USAGE ON SCHEMA public TO PUBLIC;
        GRANT SELECT ON public.schema_state TO PUBLIC;
        """;

    /// <summary>Kind of the entries for the whole of a version: tables and scripts.</summary>
    public const string Release = "release";

    /// <summary>Kind of the entry for a schema made without migrations.</summary>
    public const string Model = "model";

    /// <summary>This program's version of both schemas: it changes with the mapped types and the scripts.</summary>
    public static string Current { get; } = HashOf(string.Join('|', typeof(SchemaState).Module.ModuleVersionId, typeof(Domain.Common.AggregateRoot).Module.ModuleVersionId));

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static async Task PrepareAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Create, connection);
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The newest state of a kind, or null.</summary>
    public static async Task<string?> LatestAsync(NpgsqlConnection connection, string kind, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("SELECT state FROM public.schema_state WHERE kind = $1 ORDER BY applied_at DESC LIMIT 1", connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = kind });
        return (string?)await command.ExecuteScalarAsync(ct);
    }

    public static async Task RecordAsync(NpgsqlConnection connection, string kind, string state, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "INSERT INTO public.schema_state VALUES ($1, $2, clock_timestamp()) ON CONFLICT (kind, state) DO UPDATE SET applied_at = excluded.applied_at", connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = kind });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = state });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Whether this program's version was ever applied: an older instance stays ready while a newer one migrates.</summary>
    public static async Task<bool> IsAppliedAsync(NpgsqlDataSource source, CancellationToken ct)
    {
        await using var command = source.CreateCommand("SELECT EXISTS (SELECT FROM public.schema_state WHERE kind = $1 AND state = $2)");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Release });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Current });
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }
}
