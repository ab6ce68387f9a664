using System.Buffers.Binary;
using CarTrade.Domain.Privacy.Ledger;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>What the tree commits to for one entry: its id, its transaction and the salted commitment to its body.</summary>
internal static class LedgerLeaf
{
    private const int IdLength = 16;

    public static byte[] Of(Guid id, ulong xid, ReadOnlySpan<byte> commitment)
    {
        Span<byte> data = stackalloc byte[IdLength + sizeof(ulong) + commitment.Length];
        id.TryWriteBytes(data, bigEndian: true, out _);
        BinaryPrimitives.WriteUInt64BigEndian(data[IdLength..], xid);
        commitment.CopyTo(data[(IdLength + sizeof(ulong))..]);
        return Merkle.Leaf(data);
    }
}
