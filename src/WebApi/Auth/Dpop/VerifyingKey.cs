using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace CarTrade.WebApi.Auth.Dpop;

/// <summary>
/// A P-256 public key, imported once and used by many requests. An <see cref="ECDsa"/> is not promised to be safe for several
/// threads, so each verification borrows one.
/// </summary>
internal sealed class VerifyingKey(ECPoint point)
{
    private const int Kept = 4;

    private readonly ConcurrentBag<ECDsa> idle = [];

    /// <summary>Whether the IEEE P1363 signature is this key's. A point off the curve verifies nothing.</summary>
    public bool Verify(ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature)
    {
        ECDsa? key = null;
        try
        {
            key = idle.TryTake(out var kept) ? kept : ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = point });
            return key.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
        catch (CryptographicException)
        {
            return false;
        }
        finally
        {
            if (key is not null && idle.Count < Kept)
                idle.Add(key);
            else
                key?.Dispose();
        }
    }
}
