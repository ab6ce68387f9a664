using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>Values that were sealed anew because a field of them went: which key replaced which, and what lies under the new one.</summary>
internal sealed class ReplacedValues(VaultDatabase vault, TimeProvider clock)
{
    /// <summary>Also for every key before the old one, which a restored database may still name.</summary>
    private const string Insert =
        """
        INSERT INTO replaced_values (place, row_id, old_key, new_key, subject_id, sealed, at)
        SELECT n.place, n.row_id, o.key, $2, $3, n.sealed, $7 FROM unnest($4, $5, $6) AS n (place, row_id, sealed)
        CROSS JOIN LATERAL (SELECT $1 AS key UNION SELECT r.old_key FROM replaced_values r WHERE r.new_key = $1 AND r.place = n.place AND r.row_id = n.row_id) o
        """;

    private const string Newest =
        """
        SELECT r.new_key, r.sealed FROM replaced_values r JOIN data_keys k ON k.id = r.new_key AND k.wrapped IS NOT NULL
        WHERE r.place = $1 AND r.row_id = $2 AND r.old_key = $3 ORDER BY r.at DESC LIMIT 1
        """;

    private const string Replaced =
        "SELECT DISTINCT k.id FROM replaced_values r JOIN data_keys k ON k.id = r.old_key AND k.wrapped IS NOT NULL WHERE r.subject_id = ANY ($1)";

    /// <summary>Keeps what one key replaces another with, before the main database has it.</summary>
    public async Task KeepAsync(Guid oldKey, Guid newKey, Guid subject, IReadOnlyList<(string Place, Guid Row, byte[] Sealed)> values, CancellationToken ct)
    {
        await using var command = vault.Source.CreateCommand(Insert);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = oldKey });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = newKey });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = subject });
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. values.Select(value => value.Place)] });
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = [.. values.Select(value => value.Row)] });
        command.Parameters.Add(new NpgsqlParameter<byte[][]> { TypedValue = [.. values.Select(value => value.Sealed)] });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = clock.GetUtcNow().UtcDateTime });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The newest value that opens in the place of one sealed under a key that is gone; null where there is none.</summary>
    public async Task<(Guid Key, byte[] Sealed)?> FindAsync(string place, Guid row, Guid oldKey, CancellationToken ct)
    {
        await using var command = vault.Source.CreateCommand(Newest);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = place });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = row });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = oldKey });
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? (reader.GetGuid(0), await reader.GetFieldValueAsync<byte[]>(1, ct)) : null;
    }

    /// <summary>Living keys of these records that another has replaced, or was to.</summary>
    public async Task<List<Guid>> ReplacedOfAsync(Guid[] subjects, CancellationToken ct)
    {
        await using var command = vault.Source.CreateCommand(Replaced);
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = subjects });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var keys = new List<Guid>();
        while (await reader.ReadAsync(ct))
            keys.Add(reader.GetGuid(0));
        return keys;
    }
}
