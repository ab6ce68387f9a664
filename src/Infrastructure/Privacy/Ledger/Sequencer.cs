using CarTrade.Domain.Privacy.Ledger;
using CarTrade.Infrastructure.Persistence;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>
/// Gives committed entries their place in the tree and signs a checkpoint. The horizon is read first, and rows are taken by transaction
/// below it: whatever commits late has a higher transaction and comes next time. One instance at a time holds the lock.
/// </summary>
internal sealed class Sequencer(MainDatabase database, CheckpointSigner signer, CheckpointFile outside, TimeProvider clock)
{
    private const int LockSpace = 0x4c656467;
    private const string Horizon = "SELECT pg_snapshot_xmin(pg_current_snapshot())";

    /// <summary>Sequences what has been committed; null where nothing was, or where another instance is at it.</summary>
    public async Task<Checkpoint?> RunAsync(LedgerDefinition ledger, CancellationToken ct)
    {
        await using var connection = await database.Source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var session = new LedgerSession(connection, transaction, ledger);
        await session.IdentifyAsync(ct);
        if (!await session.ScalarAsync<bool>($"SELECT pg_try_advisory_xact_lock({LockSpace}, {ledger.Lock})", ct))
            return null;
        var horizon = await session.ScalarAsync<ulong>(Horizon, ct);
        var last = await session.LastCheckpointAsync(ct);
        var entries = await session.EntriesAsync(last.Horizon, horizon, ct);
        if (entries.Count == 0)
            return null;
        var checkpoint = await AppendAsync(session, last.Size, entries, horizon, ct);
        var note = signer.Sign(checkpoint.Body);
        await session.AddCheckpointAsync(checkpoint, note, ct);
        await transaction.CommitAsync(ct);
        outside.Append(ledger.Name, note);
        return checkpoint;
    }

    private async Task<Checkpoint> AppendAsync(LedgerSession session, long size, List<LedgerSession.Entry> entries, ulong horizon, CancellationToken ct)
    {
        var edge = await session.NodesAsync(new LeafRange(0, size).Subtrees(), ct);
        var tree = new MerkleFrontier(size, node => edge[node]);
        var (leaves, nodes) = (new List<byte[]>(entries.Count), new List<(TreeNode Node, byte[] Hash)>(entries.Count));
        foreach (var entry in entries)
        {
            leaves.Add(LedgerLeaf.Of(entry.Id, entry.Xid, entry.Commitment));
            nodes.AddRange(tree.Append(leaves[^1]));
        }

        await session.AddAsync(size, entries, leaves, nodes, ct);
        var now = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());
        return new(session.Ledger.Name, tree.Size, tree.Root(), horizon, now);
    }
}
