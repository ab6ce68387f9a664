using CarTrade.Domain.Privacy.Ledger;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Privacy;

public sealed class MerkleTests
{
    // Leaves and roots of the reference test vectors of Certificate Transparency (RFC 6962 hashing, which RFC 9162 keeps).
    private static readonly byte[][] Reference =
    [
        [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43], [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
        [0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f],
    ];

    private static readonly string[] Roots =
    [
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    [Fact]
    public void Root_ReferenceLeaves_AreTheReferenceRoots()
    {
        var tree = new MerkleFrontier();
        for (var i = 0; i < Reference.Length; i++)
        {
            tree.Append(Merkle.Leaf(Reference[i]));
            Convert.ToHexStringLower(tree.Root()).ShouldBe(Roots[i]);
        }
    }

    [Fact]
    public void Proofs_EverySizeUpTo70_Verify()
    {
        var (trees, nodes, leaves) = Grow(70);
        for (var size = 1; size <= 70; size++)
            for (var index = 0; index < size; index++)
            {
                var proof = Hashes(Merkle.InclusionPath(index, size), nodes);
                Merkle.VerifyInclusion(leaves[index], index, size, proof, trees[size]).ShouldBeTrue();
                Merkle.VerifyConsistency(index + 1, size, trees[index + 1], trees[size], Hashes(Merkle.ConsistencyPath(index + 1, size), nodes)).ShouldBeTrue();
            }
    }

    [Fact]
    public void VerifyInclusion_WrongLeafIndexSizeProofOrRoot_Fails()
    {
        var (trees, nodes, leaves) = Grow(21);
        for (var index = 0; index < 21; index++)
        {
            var proof = Hashes(Merkle.InclusionPath(index, 21), nodes);
            Merkle.VerifyInclusion(leaves[(index + 1) % 21], index, 21, proof, trees[21]).ShouldBeFalse();
            Merkle.VerifyInclusion(leaves[index], (index + 1) % 21, 21, proof, trees[21]).ShouldBeFalse();
            Merkle.VerifyInclusion(leaves[index], index, 21, proof, trees[20]).ShouldBeFalse();
            Merkle.VerifyInclusion(leaves[index], index, 21, [.. proof.Skip(1)], trees[21]).ShouldBeFalse();
            Merkle.VerifyInclusion(leaves[index], index, 21, [.. proof, leaves[0]], trees[21]).ShouldBeFalse();
            Merkle.VerifyInclusion(leaves[index], index, index, proof, trees[21]).ShouldBeFalse();
        }
    }

    [Fact]
    public void VerifyConsistency_ForkedTree_Fails()
    {
        var (trees, nodes, _) = Grow(40);
        for (var first = 1; first < 40; first++)
        {
            var proof = Hashes(Merkle.ConsistencyPath(first, 40), nodes);
            var forked = trees[first].ToArray();
            forked[0] ^= 1;
            Merkle.VerifyConsistency(first, 40, forked, trees[40], proof).ShouldBeFalse();
            Merkle.VerifyConsistency(first, 40, trees[first], trees[39], proof).ShouldBeFalse();
        }
    }

    [Fact]
    public void MerkleFrontier_ResumedAtAnySize_GoesOnAlike()
    {
        var (trees, nodes, leaves) = Grow(50);
        for (var size = 0; size < 50; size++)
        {
            var resumed = new MerkleFrontier(size, node => nodes[node]);
            resumed.Root().ShouldBe(trees[size]);
            for (var i = size; i < 50; i++)
                resumed.Append(leaves[i]);
            resumed.Root().ShouldBe(trees[50]);
        }
    }

    private static (List<byte[]> Roots, Dictionary<TreeNode, byte[]> Nodes, List<byte[]> Leaves) Grow(int size)
    {
        var tree = new MerkleFrontier();
        var (roots, nodes, leaves) = (new List<byte[]> { tree.Root() }, new Dictionary<TreeNode, byte[]>(), new List<byte[]>());
        for (var i = 0; i < size; i++)
        {
            leaves.Add(Merkle.Leaf(BitConverter.GetBytes(i)));
            nodes[new(0, i)] = leaves[i];
            foreach (var (node, hash) in tree.Append(leaves[i]))
                nodes[node] = hash;
            roots.Add(tree.Root());
        }

        return (roots, nodes, leaves);
    }

    private static byte[][] Hashes(IReadOnlyList<LeafRange> path, Dictionary<TreeNode, byte[]> nodes) =>
        [.. path.Select(range => range.Hash(node => nodes[node]))];
}
