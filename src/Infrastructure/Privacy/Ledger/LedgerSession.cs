using System.Diagnostics.CodeAnalysis;
using CarTrade.Domain.Privacy.Ledger;
using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>One ledger's rows within one transaction of the worker.</summary>
[SuppressMessage("Security", "CA2100", Justification = "Table names come from LedgerDefinition; values are parameters.")]
internal sealed partial class LedgerSession(NpgsqlConnection connection, NpgsqlTransaction transaction, LedgerDefinition ledger)
{
    public LedgerDefinition Ledger { get; } = ledger;

    /// <summary>Makes values come out as text the same in every session, until the transaction ends, however long others of the same snapshot take.</summary>
    public async Task SettleTextAsync(CancellationToken ct)
    {
        await using var command = Command(
            """
            SELECT set_config('TimeZone', 'UTC', true), set_config('bytea_output', 'hex', true), set_config('extra_float_digits', '1', true), set_config('work_mem', '256MB', true),
              set_config('idle_in_transaction_session_timeout', '0', true)
            """);
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Acts as the worker until the transaction ends.</summary>
    public async Task IdentifyAsync(CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(DbIdentity.Prefix, connection, transaction);
        DbIdentity.Worker.AddTo(command.Parameters);
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Sees what another transaction exported, if this one has asked nothing yet.</summary>
    public async Task ImportAsync(string snapshot, CancellationToken ct)
    {
        // The name is the database's own, and the statement takes no parameter.
        await using var command = Command($"SET TRANSACTION SNAPSHOT '{snapshot}'");
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>An entry's transaction; null where there is no such entry.</summary>
    public async Task<ulong?> TransactionOfAsync(Guid entry, CancellationToken ct)
    {
        await using var command = Command($"SELECT xid FROM {Ledger.Table} WHERE id = $1", entry);
        return (ulong?)await command.ExecuteScalarAsync(ct);
    }

    public async Task<T> ScalarAsync<T>(string sql, CancellationToken ct)
    {
        await using var command = Command(sql);
        return (T)(await command.ExecuteScalarAsync(ct))!;
    }

    /// <summary>Size and horizon of the newest checkpoint; zeroes where there is none.</summary>
    public async Task<(long Size, ulong Horizon)> LastCheckpointAsync(CancellationToken ct)
    {
        await using var command = Command(
            "SELECT size, horizon FROM privacy.ledger_checkpoints WHERE ledger = $1 ORDER BY size DESC LIMIT 1", Ledger.Name);
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? (reader.GetInt64(0), await reader.GetFieldValueAsync<ulong>(1, ct)) : default;
    }

    /// <summary>Entries of the transactions from one horizon up to another, in their order.</summary>
    public async Task<List<Entry>> EntriesAsync(ulong from, ulong to, CancellationToken ct)
    {
        await using var command = Command(
            $"SELECT id, xid, commitment FROM {Ledger.Table} WHERE xid >= $1::text::xid8 AND xid < $2::text::xid8 ORDER BY xid, id", Text(from), Text(to));
        await using var reader = await command.ExecuteReaderAsync(ct);
        var entries = new List<Entry>();
        while (await reader.ReadAsync(ct))
            entries.Add(new(reader.GetGuid(0), await reader.GetFieldValueAsync<ulong>(1, ct), await reader.GetFieldValueAsync<byte[]>(2, ct)));
        return entries;
    }

    /// <summary>Hashes of subtrees; level zero are the leaves.</summary>
    public async Task<Dictionary<TreeNode, byte[]>> NodesAsync(IEnumerable<TreeNode> nodes, CancellationToken ct)
    {
        var wanted = nodes.Distinct().ToArray();
        var found = new Dictionary<TreeNode, byte[]>(wanted.Length);
        if (wanted.Length == 0)
            return found;
        await using var command = Command(
            """
            SELECT w.level, w.index, coalesce(n.hash, p.leaf) FROM unnest($2::int[], $3::bigint[]) AS w (level, index)
            LEFT JOIN privacy.ledger_nodes n ON n.ledger = $1 AND n.level = w.level AND n.index = w.index AND w.level > 0
            LEFT JOIN privacy.ledger_positions p ON p.ledger = $1 AND p.position = w.index AND w.level = 0
            """,
            Ledger.Name,
            wanted.Select(node => node.Level).ToArray(),
            wanted.Select(node => node.Index).ToArray());
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
            found[new(reader.GetInt32(0), reader.GetInt64(1))] = await reader.GetFieldValueAsync<byte[]>(2, ct);
        return found;
    }

    /// <summary>An entry with its place and the newest checkpoint; null where it has no place.</summary>
    public async Task<PlacedEntry?> NewestAsync(Guid entry, CancellationToken ct)
    {
        await using var command = Command(
            $"""
            SELECT p.position, p.leaf, c.size, c.note, b.xid, b.commitment, b.salt, privacy.ledger_text(b) FROM privacy.ledger_positions p
            JOIN {Ledger.Table} b ON b.id = p.entry_id
            CROSS JOIN LATERAL (SELECT size, note FROM privacy.ledger_checkpoints WHERE ledger = p.ledger ORDER BY size DESC LIMIT 1) c
            WHERE p.ledger = $1 AND p.entry_id = $2
            """,
            Ledger.Name,
            entry);
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct)
            ? new(
                reader.GetInt64(0), await reader.GetFieldValueAsync<byte[]>(1, ct), reader.GetInt64(2), reader.GetString(3),
                Text(await reader.GetFieldValueAsync<ulong>(4, ct)), await reader.GetFieldValueAsync<byte[]>(5, ct),
                await reader.GetFieldValueAsync<byte[]>(6, ct), reader.GetString(7))
            : null;
    }

    public NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = new NpgsqlCommand(sql, connection, transaction);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        return command;
    }

    private static string Text(ulong xid) => xid.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An entry with its place, under the newest checkpoint.</summary>
    public sealed record PlacedEntry(long Position, byte[] Leaf, long Size, string Note, string Xid, byte[] Commitment, byte[] Salt, string Content);

    /// <summary>What the tree takes of an entry.</summary>
    public readonly record struct Entry(Guid Id, ulong Xid, byte[] Commitment);
}
