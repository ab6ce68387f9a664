using System.Reflection;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>Creates and upgrades the vault's tables; run by the migrator as the vault's owner. Idempotent.</summary>
internal static class VaultSchema
{
    private const string Folder = ".Privacy.Vault.Sql.";

    public static async Task ApplyAsync(NpgsqlDataSource owner, CancellationToken ct)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.Contains(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            await using var command = owner.CreateCommand(await reader.ReadToEndAsync(ct));
            await command.ExecuteNonQueryAsync(ct);
        }
    }
}
