namespace CarTrade.Application.Abstractions;

/// <summary>Keys that sign access tokens (ES256), sealed in the vault and shared by every instance.</summary>
public interface ISigningKeyStore
{
    /// <summary>
    /// Every key whose signatures are still accepted, the one that signs now first. The first call on an empty vault makes one.
    /// </summary>
    Task<IReadOnlyList<SigningKey>> ListActiveAsync(CancellationToken ct);

    /// <summary>Makes a new signing key; the former ones only verify, for <paramref name="overlap"/>, and are then destroyed.</summary>
    Task<SigningKey> RotateAsync(TimeSpan overlap, CancellationToken ct);
}

/// <summary>One signing key.</summary>
/// <param name="KeyId">Its <c>kid</c>: the RFC 7638 thumbprint of the public key.</param>
/// <param name="Pkcs8">The private key, PKCS #8. Kept in memory only.</param>
/// <param name="X">The public point's x coordinate, 32 bytes.</param>
/// <param name="Y">The public point's y coordinate, 32 bytes.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="RetiresAt">When its signatures stop being accepted; null for the one that signs now.</param>
public sealed record SigningKey(string KeyId, byte[] Pkcs8, byte[] X, byte[] Y, DateTimeOffset CreatedAt, DateTimeOffset? RetiresAt);
