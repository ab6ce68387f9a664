using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.Dealers;

/// <summary>A dealership's own program: scopes, and at most two live keys so that one can be rotated in while the other still works.</summary>
public sealed class DealerApiClient : AggregateRoot
{
    /// <summary>Longest life of a key, in days.</summary>
    public const int LongestKeyDays = 366;

    /// <summary>Most keys that live at once.</summary>
    public const int MaxLiveKeys = 2;

    /// <summary>Longest name.</summary>
    public const int NameLength = 60;

    private readonly List<ApiKey> keys = [];
    private List<string> scopes = [];

    private DealerApiClient()
    {
    }

    /// <summary>Names the program: the OAuth client id.</summary>
    [NotPersonal("identifier")]
    public DealerApiClientId Id { get; private set; }

    /// <summary>The dealership.</summary>
    [NotPersonal("identifier")]
    public DealerId DealerId { get; private set; }

    /// <summary>What the owner calls it.</summary>
    [NotPersonal("name of a program")]
    public string Name { get; private set; } = "";

    /// <summary>What it may do.</summary>
    [NotPersonal("scopes")]
    public IReadOnlyList<string> Scopes => scopes;

    /// <summary>Account of the owner who made it.</summary>
    [NotPersonal("opaque identifier")]
    public Guid CreatedBy { get; private set; }

    /// <summary>When it was made, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was revoked, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>All keys, oldest first.</summary>
    public IReadOnlyList<ApiKey> Keys => keys;

    /// <summary>Whether it may be used at all.</summary>
    public bool IsActive => RevokedAt is null;

    /// <summary>When any key was last used, UTC.</summary>
    public DateTimeOffset? LastUsedAt => keys.Max(key => key.LastUsedAt);

    /// <summary>A new program without keys. Errors: <c>api_client.name_invalid</c>, <c>api_client.scopes_invalid</c>.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="dealer">The dealership.</param>
    /// <param name="name">What the owner calls it.</param>
    /// <param name="wanted">Scopes.</param>
    /// <param name="createdBy">The owner's account.</param>
    /// <param name="at">Server time, UTC.</param>
    public static ErrorOr<DealerApiClient> Create(
        DealerApiClientId id, DealerId dealer, string? name, IReadOnlyCollection<string> wanted, Guid createdBy, DateTimeOffset at)
    {
        var line = PlainText.Line(name, NameLength);
        if (line.IsError)
            return DealerApiClientErrors.NameInvalid;
        if (wanted.Count == 0 || wanted.Except(ApiScope.All, StringComparer.Ordinal).Any())
            return DealerApiClientErrors.ScopesInvalid;
        return new DealerApiClient
        {
            Id = id,
            DealerId = dealer,
            Name = line.Value,
            CreatedBy = createdBy,
            CreatedAt = at,
            scopes = [.. ApiScope.All.Intersect(wanted, StringComparer.Ordinal)],
        };
    }

    /// <summary>Adds a key. Errors: <c>api_client.revoked</c>, <c>api_client.too_many_keys</c>, <c>api_client.key_expiry_invalid</c>, <c>api_client.key_invalid</c>.</summary>
    /// <param name="id">Id of the key.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="material">Public JWK, or the secret's hash.</param>
    /// <param name="expiresAt">When it ends, UTC: within a year.</param>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<ApiKey> AddKey(ApiKeyId id, ApiKeyKind kind, string material, DateTimeOffset expiresAt, DateTimeOffset at)
    {
        if (!IsActive)
            return DealerApiClientErrors.Revoked;
        if (keys.Count(key => key.IsLive(at)) >= MaxLiveKeys)
            return DealerApiClientErrors.TooManyKeys;
        if (expiresAt <= at || expiresAt > at.AddDays(LongestKeyDays))
            return DealerApiClientErrors.KeyExpiryInvalid;
        if (material.Length is 0 or > ApiKey.MaterialLength)
            return DealerApiClientErrors.KeyInvalid;
        var added = ApiKey.Of(id, kind, material, at, expiresAt);
        keys.Add(added);
        Touch();
        return added;
    }

    /// <summary>Revokes a key at once; doing so again changes nothing. <c>api_client.key_not_found</c>.</summary>
    /// <param name="id">The key.</param>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<Success> RevokeKey(ApiKeyId id, DateTimeOffset at)
    {
        if (keys.Find(key => key.Id == id) is not { } found)
            return DealerApiClientErrors.KeyNotFound;
        found.Revoke(at);
        Touch();
        return Result.Success;
    }

    /// <summary>Revokes the program with all its keys; <c>api_client.revoked</c> the second time.</summary>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<Success> Revoke(DateTimeOffset at)
    {
        if (!IsActive)
            return DealerApiClientErrors.Revoked;
        RevokedAt = at;
        keys.ForEach(key => key.Revoke(at));
        Touch();
        return Result.Success;
    }

    /// <summary>Notes that a key opened the door; <c>api_client.key_not_found</c> unless it lives.</summary>
    /// <param name="id">The key.</param>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<Success> Use(ApiKeyId id, DateTimeOffset at)
    {
        if (!IsActive || keys.Find(key => key.Id == id && key.IsLive(at)) is not { } live)
            return DealerApiClientErrors.KeyNotFound;
        live.Use(at);
        return Result.Success;
    }
}
