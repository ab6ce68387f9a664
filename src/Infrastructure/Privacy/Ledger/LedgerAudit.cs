using CarTrade.Domain.Privacy.Ledger;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>
/// Rebuilds one ledger's tree row by row, in order of position, and notes whatever does not hold. What follows from a row that was named already is
/// not named again: a hash above a missing leaf cannot hold.
/// </summary>
/// <param name="checkpoints">Checkpoints whose signature holds, by size.</param>
/// <param name="nodes">The stored subtrees.</param>
/// <param name="findings">Where to note.</param>
internal sealed partial class LedgerAudit(List<Checkpoint> checkpoints, NodeAudit nodes, List<string> findings)
{
    private static readonly byte[] Nothing = new byte[Merkle.HashLength];

    private readonly long covered = checkpoints is [.., var last] ? last.Size : 0;
    private readonly ulong horizon = checkpoints is [.., var last] ? last.Horizon : 0;
    private readonly MerkleFrontier tree = new();
    private (ulong Xid, Guid Id)? before;
    private bool doubtful;
    private int next;

    /// <summary>Entries that have a place.</summary>
    public long Size => tree.Size;

    /// <summary>Entries that await one.</summary>
    public long Pending { get; private set; }

    /// <summary>Takes the next entry, place, or both.</summary>
    public async Task AddAsync(LedgerEntryRow? body, LedgerPlaceRow? place, CancellationToken ct)
    {
        if (body?.Fault is { } fault)
            findings.Add($"entry {body.Id}: {fault}");
        if (place is null)
        {
            Pending++;
            if (body!.Xid < horizon)
                findings.Add($"entry {body.Id}: it is older than the last checkpoint and has no place");
        }
        else if (place.Position >= covered || place.Position < tree.Size)
        {
            findings.Add($"position {place.Position}: no checkpoint covers it");
        }
        else
        {
            await SkipToAsync(place.Position, ct);
            await AppendAsync(place.Leaf, Judge(body, place), ct);
        }
    }

    /// <summary>Notes what is left over.</summary>
    public async Task FinishAsync(CancellationToken ct)
    {
        await SkipToAsync(covered, ct);
        await nodes.FinishAsync(ct);
    }

    /// <summary>Places that should be there and are not.</summary>
    private async Task SkipToAsync(long position, CancellationToken ct)
    {
        if (tree.Size >= position)
            return;
        findings.Add(position - tree.Size == 1 ? $"position {tree.Size}: it is gone" : $"positions {tree.Size} to {position - 1}: they are gone");
        while (tree.Size < position)
            await AppendAsync(Nothing, sound: false, ct);
    }

    private async Task AppendAsync(byte[] leaf, bool sound, CancellationToken ct)
    {
        doubtful |= !sound;
        if (!sound)
            nodes.Doubt(tree.Size);
        foreach (var (node, hash) in tree.Append(leaf))
            await nodes.CompareAsync(node, hash, ct);
        if (next >= checkpoints.Count || checkpoints[next].Size != tree.Size)
            return;
        if (!doubtful && !checkpoints[next].Root.AsSpan().SequenceEqual(tree.Root()))
        {
            doubtful = true;
            findings.Add($"checkpoint {tree.Size}: the entries give another root; what changed is among the positions {(next == 0 ? 0 : checkpoints[next - 1].Size)} to {tree.Size - 1}");
        }

        next++;
    }
}
