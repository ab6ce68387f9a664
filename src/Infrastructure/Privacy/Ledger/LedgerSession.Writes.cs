using CarTrade.Domain.Privacy.Ledger;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>What the sequencer writes.</summary>
internal sealed partial class LedgerSession
{
    /// <summary>Writes positions from a place on, and the subtrees that became complete.</summary>
    public async Task AddAsync(long from, List<Entry> entries, List<byte[]> leaves, List<(TreeNode Node, byte[] Hash)> nodes, CancellationToken ct)
    {
        await using var positions = Command(
            """
            INSERT INTO privacy.ledger_positions (ledger, position, entry_id, leaf)
            SELECT $1, $2 + n - 1, entry_id, leaf FROM unnest($3::uuid[], $4::bytea[]) WITH ORDINALITY AS rows (entry_id, leaf, n)
            """,
            Ledger.Name,
            from,
            entries.Select(entry => entry.Id).ToArray(),
            leaves.ToArray());
        await positions.ExecuteNonQueryAsync(ct);
        await using var inner = Command(
            """
            INSERT INTO privacy.ledger_nodes (ledger, level, index, hash)
            SELECT $1, level, index, hash FROM unnest($2::int[], $3::bigint[], $4::bytea[]) AS rows (level, index, hash)
            """,
            Ledger.Name,
            nodes.Select(pair => pair.Node.Level).ToArray(),
            nodes.Select(pair => pair.Node.Index).ToArray(),
            nodes.Select(pair => pair.Hash).ToArray());
        await inner.ExecuteNonQueryAsync(ct);
    }

    public async Task AddCheckpointAsync(Checkpoint checkpoint, string note, CancellationToken ct)
    {
        await using var command = Command(
            "INSERT INTO privacy.ledger_checkpoints (ledger, size, root, horizon, at, note) VALUES ($1, $2, $3, $4::text::xid8, $5, $6)",
            checkpoint.Ledger,
            checkpoint.Size,
            checkpoint.Root,
            Text(checkpoint.Horizon),
            checkpoint.At.UtcDateTime,
            note);
        await command.ExecuteNonQueryAsync(ct);
    }
}
