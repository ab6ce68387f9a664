using CarTrade.Domain.Privacy.Ledger;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>Rebuilds one ledger's tree row by row, in order of position, and notes whatever does not hold.</summary>
/// <param name="checkpoints">Checkpoints whose signature holds, by size.</param>
/// <param name="stored">The stored subtrees, in the order in which they become complete.</param>
/// <param name="findings">Where to note.</param>
internal sealed class LedgerAudit(List<Checkpoint> checkpoints, NpgsqlDataReader stored, List<string> findings)
{
    private readonly MerkleFrontier tree = new();
    private (ulong Xid, Guid Id)? before;
    private int next;

    /// <summary>Entries that have a place.</summary>
    public long Size => tree.Size;

    /// <summary>Entries that await one.</summary>
    public long Pending { get; private set; }

    /// <summary>Takes the next entry, place, or both.</summary>
    public async Task AddAsync(Row row, ulong horizon, CancellationToken ct)
    {
        var (body, place) = row;
        if (body is not null && !body.Commitment.AsSpan().SequenceEqual(body.Recomputed))
            findings.Add($"entry {body.Id}: its columns differ from what was committed to");
        if (place is null)
        {
            Pending++;
            if (body!.Xid < horizon)
                findings.Add($"entry {body.Id}: it is older than the last checkpoint and has no place");
            return;
        }

        Judge(body, place, horizon);
        if (place.Position != tree.Size)
            findings.Add($"position {place.Position}: expected position {tree.Size}");
        foreach (var (node, hash) in tree.Append(place.Leaf))
            await CompareAsync(node, hash, ct);
        if (next < checkpoints.Count && checkpoints[next].Size == tree.Size)
        {
            if (!checkpoints[next].Root.AsSpan().SequenceEqual(tree.Root()))
                findings.Add($"checkpoint {tree.Size}: the entries give another root");
            next++;
        }
    }

    /// <summary>Notes what is left over.</summary>
    public async Task FinishAsync(CancellationToken ct)
    {
        if (next < checkpoints.Count)
            findings.Add($"checkpoint {checkpoints[next].Size}: there are only {tree.Size} positions");
        if (tree.Size > (checkpoints is [.., var last] ? last.Size : 0))
            findings.Add($"position {tree.Size - 1}: no checkpoint covers it");
        if (await stored.ReadAsync(ct))
            findings.Add($"node {stored.GetInt32(0)}/{stored.GetInt64(1)}: no entries belong to it");
    }

    private void Judge(Body? body, Place place, ulong horizon)
    {
        if (body is null)
        {
            findings.Add($"entry {place.EntryId}: it had position {place.Position} and is gone");
            return;
        }

        if (!LedgerLeaf.Of(body.Id, body.Xid, body.Commitment).AsSpan().SequenceEqual(place.Leaf))
            findings.Add($"entry {body.Id}: it is not what position {place.Position} was given to");
        if (body.Xid >= horizon)
            findings.Add($"entry {body.Id}: its transaction is not covered by the last checkpoint");
        if (before is { } former && !Follows(former, body))
            findings.Add($"entry {body.Id}: position {place.Position} is out of order");
        before = (body.Xid, body.Id);
    }

    private async Task CompareAsync(TreeNode node, byte[] hash, CancellationToken ct)
    {
        var found = await stored.ReadAsync(ct) ? await stored.GetFieldValueAsync<byte[]>(2, ct) : null;
        if (found is null)
            findings.Add($"node {node.Level}/{node.Index}: it is gone");
        else if (stored.GetInt32(0) != node.Level || stored.GetInt64(1) != node.Index || !hash.AsSpan().SequenceEqual(found))
            findings.Add($"node {node.Level}/{node.Index}: it is not the hash of its entries");
    }

    /// <summary>As the database orders them: by transaction, then by the bytes of the id.</summary>
    private static bool Follows((ulong Xid, Guid Id) one, Body next) => one.Xid < next.Xid
        || (one.Xid == next.Xid && string.CompareOrdinal(one.Id.ToString("N"), next.Id.ToString("N")) < 0);

    /// <summary>An entry as stored, with the commitment that its columns give now.</summary>
    internal sealed record Body(Guid Id, ulong Xid, byte[] Commitment, byte[] Recomputed);

    /// <summary>A place as stored.</summary>
    internal sealed record Place(long Position, Guid EntryId, byte[] Leaf);

    /// <summary>An entry, a place, or both.</summary>
    internal readonly record struct Row(Body? Body, Place? Place);
}
