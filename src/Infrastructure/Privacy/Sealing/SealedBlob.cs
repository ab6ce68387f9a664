using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Privacy.Vault;

namespace CarTrade.Infrastructure.Privacy.Sealing;

/// <summary>
/// The stored form: version (1) | key id (16) | nonce (12) | ciphertext | tag (16), AES-256-GCM. Version, column, row and key id are
/// authenticated with it.
/// </summary>
internal static class SealedBlob
{
    public const int Overhead = NonceAt + NonceLength + TagLength;
    private const byte Version = 1;
    private const int KeyAt = 1;
    private const int NonceAt = 17;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>The key that a blob needs.</summary>
    public static Guid KeyOf(ReadOnlySpan<byte> blob) => blob.Length >= Overhead && blob[0] == Version
        ? new Guid(blob[KeyAt..NonceAt], bigEndian: true)
        : throw new CryptographicException("This is not a sealed value.");

    /// <summary>Seals, or gives null where the key is destroyed.</summary>
    public static byte[]? Seal(DataKey key, SealedAt at, ReadOnlySpan<byte> plain)
    {
        using var cipher = key.Cipher();
        if (cipher is null)
            return null;
        var blob = new byte[Overhead + plain.Length];
        blob[0] = Version;
        key.Id.TryWriteBytes(blob.AsSpan(KeyAt), bigEndian: true, out _);
        var nonce = blob.AsSpan(NonceAt, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        var text = blob.AsSpan(NonceAt + NonceLength, plain.Length);
        cipher.Encrypt(nonce, plain, text, blob.AsSpan(blob.Length - TagLength), Bound(blob, at));
        return blob;
    }

    /// <summary>Opens, or gives null where the key is destroyed. Throws where a byte was changed or the blob was moved.</summary>
    public static byte[]? Unseal(DataKey key, SealedAt at, ReadOnlySpan<byte> blob)
    {
        using var cipher = key.Cipher();
        if (cipher is null)
            return null;
        var plain = new byte[blob.Length - Overhead];
        var nonce = blob.Slice(NonceAt, NonceLength);
        cipher.Decrypt(nonce, blob[(NonceAt + NonceLength)..^TagLength], blob[^TagLength..], plain, Bound(blob, at));
        return plain;
    }

    private static byte[] Bound(ReadOnlySpan<byte> blob, SealedAt at)
    {
        var bound = new byte[NonceAt + 16 + sizeof(int) + Encoding.UTF8.GetByteCount(at.Column)];
        blob[..NonceAt].CopyTo(bound);
        at.Row.TryWriteBytes(bound.AsSpan(NonceAt), bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(bound.AsSpan(NonceAt + 16), at.Column.Length);
        Encoding.UTF8.GetBytes(at.Column, bound.AsSpan(NonceAt + 16 + sizeof(int)));
        return bound;
    }
}
