using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Dealers;

/// <summary>How a program proves who it is.</summary>
public enum ApiKeyKind
{
    /// <summary>A public key, for <c>private_key_jwt</c>.</summary>
    PublicKey,

    /// <summary>A secret, of which a hash is kept.</summary>
    Secret,
}

/// <summary>One key of a program.</summary>
[NotPersonal("key of a program")]
public sealed class ApiKey
{
    /// <summary>Longest public key as JWK, or hash.</summary>
    public const int MaterialLength = 2000;

    private ApiKey()
    {
    }

    /// <summary>Names the key.</summary>
    public ApiKeyId Id { get; private init; }

    /// <summary>What it is.</summary>
    public ApiKeyKind Kind { get; private init; }

    /// <summary>Public JWK, or the secret's hash; never a secret.</summary>
    public string Material { get; private init; } = "";

    /// <summary>When it was made, UTC.</summary>
    public DateTimeOffset CreatedAt { get; private init; }

    /// <summary>When it ends, UTC.</summary>
    public DateTimeOffset ExpiresAt { get; private init; }

    /// <summary>When it was revoked, UTC.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>When it was last used, UTC, to the minute.</summary>
    public DateTimeOffset? LastUsedAt { get; private set; }

    /// <summary>Whether it opens the door at an instant.</summary>
    /// <param name="now">Server time, UTC.</param>
    public bool IsLive(DateTimeOffset now) => RevokedAt is null && now < ExpiresAt;

    internal static ApiKey Of(ApiKeyId id, ApiKeyKind kind, string material, DateTimeOffset at, DateTimeOffset expiresAt) =>
        new() { Id = id, Kind = kind, Material = material, CreatedAt = at, ExpiresAt = expiresAt };

    internal void Revoke(DateTimeOffset at) => RevokedAt ??= at;

    internal void Use(DateTimeOffset at) => LastUsedAt = new DateTimeOffset(at.Ticks - (at.Ticks % TimeSpan.TicksPerMinute), at.Offset);
}
