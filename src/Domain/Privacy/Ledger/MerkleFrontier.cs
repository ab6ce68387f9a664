namespace CarTrade.Domain.Privacy.Ledger;

/// <summary>The right edge of a growing tree: all that is needed to append and to give the root.</summary>
/// <param name="size">Number of leaves so far.</param>
/// <param name="of">Hashes of the complete subtrees that make it up.</param>
public sealed class MerkleFrontier(long size, Func<TreeNode, byte[]> of)
{
    private readonly List<byte[]> edge = [.. new LeafRange(0, size).Subtrees().Select(of)];

    /// <summary>An empty tree.</summary>
    public MerkleFrontier()
        : this(0, _ => [])
    {
    }

    /// <summary>Number of leaves.</summary>
    public long Size { get; private set; } = size;

    /// <summary>Appends a leaf hash; gives each subtree above it that became complete, lowest first.</summary>
    public IReadOnlyList<(TreeNode Node, byte[] Hash)> Append(byte[] leaf)
    {
        List<(TreeNode, byte[])>? completed = null;
        var (level, index, hash) = (0, Size, leaf);
        while ((index & 1) == 1)
        {
            hash = Merkle.Node(edge[^1], hash);
            edge.RemoveAt(edge.Count - 1);
            (level, index) = (level + 1, index >> 1);
            (completed ??= []).Add((new(level, index), hash));
        }

        edge.Add(hash);
        Size++;
        return completed ?? [];
    }

    /// <summary>The root over all leaves.</summary>
    public byte[] Root()
    {
        if (edge.Count == 0)
            return Merkle.EmptyRoot;
        var hash = edge[^1];
        for (var i = edge.Count - 2; i >= 0; i--)
            hash = Merkle.Node(edge[i], hash);
        return hash;
    }
}
