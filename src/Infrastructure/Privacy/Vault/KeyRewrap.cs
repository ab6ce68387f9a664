using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>
/// Brings every living key under the current epoch, then destroys the keys of epochs older than the promise. What an old backup of
/// the vault holds is dead from then on.
/// </summary>
internal sealed class KeyRewrap(VaultDatabase vault, KeyEpochs epochs)
{
    public const int Batch = 500;

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var table in new[] { "data_keys", "signing_keys" })
            await RewrapAsync(table, ct);
        await DestroyOldAsync(ct);
    }

    private async Task RewrapAsync(string table, CancellationToken ct)
    {
        while (await BatchAsync(table, epochs.Current, ct) == Batch)
            ct.ThrowIfCancellationRequested();
    }

    private async Task<int> BatchAsync(string table, int epoch, CancellationToken ct)
    {
        await using var connection = await vault.Source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var old = await ReadAsync(connection, table, epoch, ct);
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var key in old)
        {
            if (epochs.Unwrap(key.Epoch, key.Id, key.Wrapped) is not { } plain)
                continue;
            var update = new NpgsqlBatchCommand($"UPDATE {table} SET epoch = $1, wrapped = $2 WHERE id = $3 AND wrapped IS NOT NULL");
            update.Parameters.Add(new() { Value = epoch });
            update.Parameters.Add(new() { Value = epochs.Wrap(epoch, key.Id, plain) });
            update.Parameters.Add(new() { Value = key.Id });
            batch.BatchCommands.Add(update);
        }

        if (batch.BatchCommands.Count > 0)
            await batch.ExecuteNonQueryAsync(ct);
        await transaction.CommitAsync(ct);
        return batch.BatchCommands.Count;
    }

    private static async Task<List<WrappedKey>> ReadAsync(NpgsqlConnection connection, string table, int epoch, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            $"SELECT id, epoch, wrapped FROM {table} WHERE (epoch < $1 OR epoch > $1 + 1) AND wrapped IS NOT NULL ORDER BY epoch DESC LIMIT {Batch} FOR UPDATE SKIP LOCKED",
            connection);
        command.Parameters.Add(new() { Value = epoch });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var keys = new List<WrappedKey>();
        while (await reader.ReadAsync(ct))
            keys.Add(new(reader.GetGuid(0), reader.GetInt32(1), await reader.GetFieldValueAsync<byte[]>(2, ct)));
        return keys;
    }

    private async Task DestroyOldAsync(CancellationToken ct)
    {
        var old = epochs.Existing().Where(epoch => epoch < epochs.Oldest || epoch > epochs.Current + 1).ToArray();
        await using var command = vault.Source.CreateCommand(
            """
            SELECT e FROM unnest($1::int[]) e
            WHERE NOT EXISTS (SELECT FROM data_keys d WHERE d.epoch = e AND d.wrapped IS NOT NULL)
              AND NOT EXISTS (SELECT FROM signing_keys s WHERE s.epoch = e)
            """);
        command.Parameters.Add(new NpgsqlParameter<int[]> { TypedValue = old });
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            epochs.Destroy(reader.GetInt32(0));
    }
}
