using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>
/// Destroys keys whose row was never committed: the vault is written first, so a crash or a rolled-back transaction leaves one. A key
/// that was seen with its row is confirmed and never looked at again.
/// </summary>
internal sealed class OrphanKeys(VaultDatabase vault, MainDatabase main, DataKeyStore store, DataKeyCache cache, TimeProvider clock)
{
    public const int Batch = 500;

    /// <summary>No transaction lives this long.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    /// <summary>Checks every unconfirmed key that is old enough; gives the number destroyed.</summary>
    public async Task<int> SweepAsync(CancellationToken ct)
    {
        var destroyed = 0;
        while (true)
        {
            var candidates = await CandidatesAsync(ct);
            if (candidates.Length == 0)
                return destroyed;
            var living = await LivingAsync(candidates, ct);
            var orphans = candidates.Except(living).ToArray();
            await ConfirmAsync([.. living], ct);
            await store.DestroyAsync(orphans, ct);
            foreach (var orphan in orphans)
                cache.Drop(orphan);
            destroyed += orphans.Length;
        }
    }

    private async Task<Guid[]> CandidatesAsync(CancellationToken ct)
    {
        await using var command = vault.Source.CreateCommand(
            $"SELECT id FROM data_keys WHERE confirmed_at IS NULL AND destroyed_at IS NULL AND created_at < $1 ORDER BY created_at LIMIT {Batch}");
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = (clock.GetUtcNow() - Grace).UtcDateTime });
        return await ReadAsync(await command.ExecuteReaderAsync(ct), ct);
    }

    private async Task<Guid[]> LivingAsync(Guid[] keys, CancellationToken ct)
    {
        await using var batch = MainDatabase.Add(
            main.Batch(DbIdentity.Worker), "SELECT privacy.living_keys($1)", new NpgsqlParameter<Guid[]> { TypedValue = keys });
        return await ReadAsync(await MainDatabase.ReadAsync(batch, ct), ct);
    }

    private async Task ConfirmAsync(Guid[] keys, CancellationToken ct)
    {
        await using var command = vault.Source.CreateCommand("UPDATE data_keys SET confirmed_at = $2 WHERE id = ANY ($1)");
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = keys });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = clock.GetUtcNow().UtcDateTime });
        await command.ExecuteNonQueryAsync(ct);
    }

    private static async Task<Guid[]> ReadAsync(NpgsqlDataReader reader, CancellationToken ct)
    {
        await using (reader)
        {
            var ids = new HashSet<Guid>();
            while (await reader.ReadAsync(ct))
                ids.Add(reader.GetGuid(0));
            return [.. ids];
        }
    }
}
