using System.Numerics;
using System.Security.Cryptography;

namespace CarTrade.Domain.Privacy.Ledger;

/// <summary>Hashes and proofs of a Merkle tree as RFC 9162 defines them, over SHA-256.</summary>
public static class Merkle
{
    /// <summary>Bytes of a hash.</summary>
    public const int HashLength = SHA256.HashSizeInBytes;

    /// <summary>Root of the empty tree.</summary>
    public static byte[] EmptyRoot => SHA256.HashData([]);

    /// <summary>Hash of a leaf.</summary>
    public static byte[] Leaf(ReadOnlySpan<byte> data)
    {
        Span<byte> input = stackalloc byte[1 + data.Length];
        input[0] = 0;
        data.CopyTo(input[1..]);
        return SHA256.HashData(input);
    }

    /// <summary>Hash of an inner node.</summary>
    public static byte[] Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        Span<byte> input = stackalloc byte[1 + HashLength + HashLength];
        input[0] = 1;
        left.CopyTo(input[1..]);
        right.CopyTo(input[(1 + HashLength)..]);
        return SHA256.HashData(input);
    }

    /// <summary>The ranges whose hashes prove that a leaf is in the tree of a size, lowest first.</summary>
    public static IReadOnlyList<LeafRange> InclusionPath(long index, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, size);
        var path = new List<LeafRange>();
        var (start, end) = (0L, size);
        while (end - start > 1)
        {
            var middle = start + Split(end - start);
            path.Add(index < middle ? new(middle, end) : new(start, middle));
            (start, end) = index < middle ? (start, middle) : (middle, end);
        }

        path.Reverse();
        return path;
    }

    /// <summary>The ranges whose hashes prove that the tree of the first size begins the tree of the second, lowest first.</summary>
    public static IReadOnlyList<LeafRange> ConsistencyPath(long first, long second)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, second);
        var path = new List<LeafRange>();
        var (start, end, whole) = (0L, second, true);
        while (first != end)
        {
            var middle = start + Split(end - start);
            path.Add(first <= middle ? new(middle, end) : new(start, middle));
            (start, end, whole) = first <= middle ? (start, middle, whole) : (middle, end, false);
        }

        if (!whole)
            path.Add(new(start, end));
        path.Reverse();
        return path;
    }

    /// <summary>Whether the proof leads from the leaf to the root.</summary>
    public static bool VerifyInclusion(byte[] leaf, long index, long size, IReadOnlyList<byte[]> proof, byte[] root)
    {
        if (index < 0 || index >= size)
            return false;
        var (node, last, hash) = (index, size - 1, leaf);
        foreach (var sibling in proof)
        {
            if (last == 0)
                return false;
            if ((node & 1) == 1 || node == last)
            {
                hash = Node(sibling, hash);
                var shift = BitOperations.TrailingZeroCount(node);
                (node, last) = (node & 1) == 0 && node != 0 ? (node >> shift, last >> shift) : (node, last);
            }
            else
            {
                hash = Node(hash, sibling);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && hash.AsSpan().SequenceEqual(root);
    }

    /// <summary>Whether the proof shows that the first tree begins the second.</summary>
    public static bool VerifyConsistency(long first, long second, byte[] firstRoot, byte[] secondRoot, IReadOnlyList<byte[]> proof)
    {
        if (first <= 0 || first > second)
            return false;
        if (first == second)
            return proof.Count == 0 && firstRoot.AsSpan().SequenceEqual(secondRoot);
        var path = BitOperations.IsPow2(first) ? [firstRoot, .. proof] : proof;
        if (path.Count == 0)
            return false;
        var (node, last) = (first - 1, second - 1);
        var skip = BitOperations.TrailingZeroCount(~node);
        (node, last) = (node >> skip, last >> skip);
        var (one, two) = (path[0], path[0]);
        foreach (var hash in path.Skip(1))
        {
            if (last == 0)
                return false;
            if ((node & 1) == 1 || node == last)
            {
                (one, two) = (Node(hash, one), Node(hash, two));
                var shift = (node & 1) == 0 && node != 0 ? BitOperations.TrailingZeroCount(node) : 0;
                (node, last) = (node >> shift, last >> shift);
            }
            else
            {
                two = Node(two, hash);
            }

            (node, last) = (node >> 1, last >> 1);
        }

        return last == 0 && one.AsSpan().SequenceEqual(firstRoot) && two.AsSpan().SequenceEqual(secondRoot);
    }

    /// <summary>The largest power of two below a size of at least two.</summary>
    internal static long Split(long size) => 1L << BitOperations.Log2((ulong)(size - 1));
}

/// <summary>Leaves from <paramref name="Start"/> up to, not including, <paramref name="End"/>.</summary>
public readonly record struct LeafRange(long Start, long End)
{
    /// <summary>The complete subtrees that the range is made of, left to right.</summary>
    public IEnumerable<TreeNode> Subtrees()
    {
        for (var at = Start; at < End;)
        {
            var level = Math.Min(BitOperations.Log2((ulong)(End - at)), at == 0 ? 62 : BitOperations.TrailingZeroCount(at));
            yield return new(level, at >> level);
            at += 1L << level;
        }
    }

    /// <summary>The range's hash from those of its complete subtrees.</summary>
    public byte[] Hash(Func<TreeNode, byte[]> of)
    {
        byte[]? hash = null;
        foreach (var subtree in Subtrees().Reverse())
            hash = hash is null ? of(subtree) : Merkle.Node(of(subtree), hash);
        return hash ?? Merkle.EmptyRoot;
    }
}

/// <summary>A complete subtree of two to the power of its level leaves.</summary>
public readonly record struct TreeNode(int Level, long Index);
