using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Privacy.Copies;
using CarTrade.Infrastructure.Privacy.Vault;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>Which entries of the erasure ledger each of the two databases has carried out: either can be restored without the other.</summary>
internal sealed class AppliedErasures(VaultDatabase vault, MainDatabase main, TimeProvider clock)
{
    private const string Main = "INSERT INTO privacy.applied_erasures (sequence, hash, applied_at) SELECT s, h, $3 FROM unnest($1, $2) AS e (s, h) ON CONFLICT (sequence) DO NOTHING";
    private const string Vault = "INSERT INTO applied_erasures (sequence, hash, applied_at) SELECT s, h, $3 FROM unnest($1, $2) AS e (s, h) ON CONFLICT (sequence) DO NOTHING";

    /// <summary>Notes entries in the main database, in the transaction of a step.</summary>
    public async Task InMainAsync(CopyStep step, IReadOnlyList<ErasureEntry> entries, CancellationToken ct)
    {
        await using var command = step.Command(Main, Parameters(entries));
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Notes entries in the vault.</summary>
    public async Task InVaultAsync(IReadOnlyList<ErasureEntry> entries, CancellationToken ct)
    {
        await using var command = vault.Source.CreateCommand(Vault);
        command.Parameters.AddRange(Parameters(entries));
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Entries that one of the databases, or both, have not carried out; throws where a database has another entry in a place.</summary>
    public async Task<IReadOnlyList<ErasureEntry>> MissingAsync(IReadOnlyList<ErasureEntry> ledger, CancellationToken ct)
    {
        await using var batch = MainDatabase.Add(main.Batch(new DbIdentity(DbRoles.Inspector)), "SELECT sequence, hash FROM privacy.applied_erasures");
        var inMain = await ReadAsync(await MainDatabase.ReadAsync(batch, ct), ct);
        await using var command = vault.Source.CreateCommand("SELECT sequence, hash FROM applied_erasures");
        var inVault = await ReadAsync(await command.ExecuteReaderAsync(ct), ct);
        if (inMain.Concat(inVault).Any(row => row.Key > ledger.Count))
            throw new InvalidDataException("The erasure ledger is older than the databases: restore its newest copy, then start again.");
        return [.. ledger.Where(entry => !Same(inMain, entry) || !Same(inVault, entry))];
    }

    private static bool Same(Dictionary<long, string> applied, ErasureEntry entry) => applied.TryGetValue(entry.Sequence, out var hash) && hash == entry.Hash;

    private static async Task<Dictionary<long, string>> ReadAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        await using (reader)
        {
            var rows = new Dictionary<long, string>();
            while (await reader.ReadAsync(ct))
                rows[reader.GetInt64(0)] = Convert.ToHexStringLower(await reader.GetFieldValueAsync<byte[]>(1, ct));
            return rows;
        }
    }

    private NpgsqlParameter[] Parameters(IReadOnlyList<ErasureEntry> entries) =>
    [
        new NpgsqlParameter<long[]> { TypedValue = [.. entries.Select(entry => entry.Sequence)] },
        new NpgsqlParameter<byte[][]> { TypedValue = [.. entries.Select(entry => Convert.FromHexString(entry.Hash))] },
        new NpgsqlParameter<DateTime> { TypedValue = clock.GetUtcNow().UtcDateTime },
    ];
}
