using System.Security.Cryptography;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>An opened data key. Safe to share between threads: each use copies the bytes and makes its own cipher.</summary>
/// <param name="id">The vault's id.</param>
/// <param name="bytes">32 bytes, pinned, owned by this object.</param>
internal sealed class DataKey(Guid id, byte[] bytes)
{
    public const int Length = 32;
    private readonly Lock gate = new();
    private bool forgotten;

    public Guid Id { get; } = id;

    /// <summary>Zeroes the key; every later use fails. Called when the subject is destroyed.</summary>
    public void Forget()
    {
        lock (gate)
        {
            forgotten = true;
            CryptographicOperations.ZeroMemory(bytes);
        }
    }

    /// <summary>A cipher of one's own, or null once the key is forgotten. <see cref="AesGcm"/> must never be shared between threads.</summary>
    public AesGcm? Cipher()
    {
        Span<byte> copy = stackalloc byte[Length];
        lock (gate)
        {
            if (forgotten)
                return null;
            bytes.CopyTo(copy);
        }

        var cipher = new AesGcm(copy, AesGcm.TagByteSizes.MaxSize);
        CryptographicOperations.ZeroMemory(copy);
        return cipher;
    }
}
