using CarTrade.Domain.Privacy.Ledger;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>Compares stored subtrees with those that the entries give, both in the order in which they become complete.</summary>
/// <param name="stored">Level, index and hash.</param>
/// <param name="findings">Where to note.</param>
internal sealed class NodeAudit(NpgsqlDataReader stored, List<string> findings)
{
    private readonly List<long> doubted = [];
    private bool begun;
    private bool more;

    private TreeNode Current => new(stored.GetInt32(0), stored.GetInt64(1));

    /// <summary>A leaf that is not known: nothing above it is compared.</summary>
    public void Doubt(long position) => doubted.Add(position);

    /// <summary>Compares the next subtree.</summary>
    public async Task CompareAsync(TreeNode node, byte[] hash, CancellationToken ct)
    {
        await BeginAsync(ct);
        while (more && Order(Current).CompareTo(Order(node)) < 0)
            await SurplusAsync(ct);
        if (!more || Current != node)
        {
            findings.Add($"node {node.Level}/{node.Index}: it is gone");
            return;
        }

        var found = await stored.GetFieldValueAsync<byte[]>(2, ct);
        if (!IsDoubted(node) && !hash.AsSpan().SequenceEqual(found))
        {
            findings.Add($"node {node.Level}/{node.Index}: it is not the hash of its entries");
            Doubt(((node.Index + 1) << node.Level) - 1);
        }

        more = await stored.ReadAsync(ct);
    }

    /// <summary>Notes subtrees without entries.</summary>
    public async Task FinishAsync(CancellationToken ct)
    {
        await BeginAsync(ct);
        while (more)
            await SurplusAsync(ct);
    }

    private static (long End, int Level) Order(TreeNode node) => ((node.Index + 1) << node.Level, node.Level);

    /// <summary>Positions are doubted in rising order, and a subtree ends where the tree does.</summary>
    private bool IsDoubted(TreeNode node) => doubted.Count > 0 && doubted[^1] >= node.Index << node.Level;

    private async Task BeginAsync(CancellationToken ct)
    {
        if (!begun)
            (begun, more) = (true, await stored.ReadAsync(ct));
    }

    private async Task SurplusAsync(CancellationToken ct)
    {
        findings.Add($"node {Current.Level}/{Current.Index}: no entries belong to it");
        more = await stored.ReadAsync(ct);
    }
}
