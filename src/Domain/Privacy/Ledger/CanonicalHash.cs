using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CarTrade.Domain.Privacy.Ledger;

/// <summary>
/// Salted commitment to a row: SHA-256 over the salt and every field in turn, each with its length, so that no two rows read alike.
/// Without the salt nothing of the content can be guessed back from it.
/// </summary>
public sealed class CanonicalHash
{
    /// <summary>Bytes of a salt.</summary>
    public const int SaltLength = 16;

    private const int Absent = -1;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private CanonicalHash(ReadOnlySpan<byte> salt) => Add(salt);

    /// <summary>A random salt.</summary>
    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(SaltLength);

    /// <summary>Starts a commitment.</summary>
    public static CanonicalHash Of(ReadOnlySpan<byte> salt) => new(salt);

    /// <summary>Adds bytes.</summary>
    public CanonicalHash Add(ReadOnlySpan<byte> value)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, value.Length);
        hash.AppendData(length);
        hash.AppendData(value);
        return this;
    }

    /// <summary>Adds a text in UTF-8, or its absence.</summary>
    public CanonicalHash Add(string? value) => value is null ? AddAbsent() : Add(Encoding.UTF8.GetBytes(value));

    /// <summary>Adds bytes, or their absence.</summary>
    public CanonicalHash Add(byte[]? value) => value is null ? AddAbsent() : Add(value.AsSpan());

    /// <summary>Adds an id, or its absence.</summary>
    public CanonicalHash Add(Guid? value) => value is null ? AddAbsent() : Add(value.Value.ToByteArray(bigEndian: true));

    /// <summary>Adds a number.</summary>
    public CanonicalHash Add(long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return Add(bytes);
    }

    /// <summary>Adds an instant, to the microsecond that the database keeps.</summary>
    public CanonicalHash Add(DateTimeOffset value) => Add(value.UtcTicks / TimeSpan.TicksPerMicrosecond);

    /// <summary>Adds texts in order, with their number.</summary>
    public CanonicalHash Add(IReadOnlyList<string> values)
    {
        Add(values.Count);
        foreach (var value in values)
            Add(value);
        return this;
    }

    /// <summary>The commitment, 32 bytes.</summary>
    public byte[] Finish()
    {
        using (hash)
            return hash.GetHashAndReset();
    }

    private CanonicalHash AddAbsent()
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, Absent);
        hash.AppendData(length);
        return this;
    }
}
