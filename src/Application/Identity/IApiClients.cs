using ErrorOr;

namespace CarTrade.Application.Identity;

/// <summary>A dealership's programs: OAuth clients with keys or secrets. Everything happens in the current transaction.</summary>
public interface IApiClients
{
    /// <summary>Keys or secrets that live at once, so that one can replace the other.</summary>
    public const int MaximumKeys = 2;

    /// <summary>Longest name of a client.</summary>
    public const int NameLength = 60;

    /// <summary>The longest life of a client, key or secret.</summary>
    public static TimeSpan MaximumLife { get; } = TimeSpan.FromDays(365);

    /// <summary>Opens a client without a key.</summary>
    Task CreateAsync(NewApiClient client, CancellationToken ct);

    /// <summary>The dealership's clients with their keys, newest first; ended ones too.</summary>
    Task<IReadOnlyList<ApiClient>> ListAsync(Guid dealerId, CancellationToken ct);

    /// <summary>Adds a public key (JWK, EC P-256) to the client; refused when two live.</summary>
    Task<ErrorOr<ApiClientKey>> AddKeyAsync(Guid dealerId, Guid clientId, string jwk, DateTimeOffset expiresAt, CancellationToken ct);

    /// <summary>Adds a secret and shows it this once; refused when two live, or where the deployment refuses secrets.</summary>
    Task<ErrorOr<NewApiSecret>> AddSecretAsync(Guid dealerId, Guid clientId, DateTimeOffset expiresAt, CancellationToken ct);

    /// <summary>Ends a key or secret; false when there is none.</summary>
    Task<bool> EndKeyAsync(Guid dealerId, Guid clientId, Guid keyId, CancellationToken ct);

    /// <summary>Ends a client and all its keys; its tokens are refused within a second. False when there is none.</summary>
    Task<bool> EndAsync(Guid dealerId, Guid clientId, CancellationToken ct);

    /// <summary>Stops or resumes all programs of a dealership within a second, as its accreditation stops or resumes.</summary>
    Task SetSuspendedAsync(Guid dealerId, bool suspended, CancellationToken ct);
}

/// <summary>A client to be opened.</summary>
/// <param name="Id">UUIDv7, made by the caller; it is the OAuth client id.</param>
/// <param name="DealerId">The dealership.</param>
/// <param name="Name">What the owner calls the program.</param>
/// <param name="Scopes">What it may do.</param>
/// <param name="ExpiresAt">At most a year ahead.</param>
public sealed record NewApiClient(Guid Id, Guid DealerId, string Name, IReadOnlyCollection<string> Scopes, DateTimeOffset ExpiresAt);

/// <summary>A client as its owner sees it.</summary>
public sealed record ApiClient(
    Guid Id,
    string Name,
    IReadOnlyList<string> Scopes,
    DateTimeOffset CreatedAt,
    DateTimeOffset ExpiresAt,
    DateTimeOffset? LastUsedAt,
    DateTimeOffset? EndedAt,
    bool Suspended,
    IReadOnlyList<ApiClientKey> Keys);

/// <summary>A key or secret of a client; never the secret itself.</summary>
/// <param name="Id">Its id; for a key the <c>kid</c> to use in assertions.</param>
/// <param name="Kind"><c>jwk</c> or <c>secret</c>.</param>
/// <param name="CreatedAt">When it was added.</param>
/// <param name="ExpiresAt">When it ends by itself.</param>
/// <param name="LastUsedAt">When it last got a token.</param>
/// <param name="EndedAt">When it was ended.</param>
public sealed record ApiClientKey(
    Guid Id, string Kind, DateTimeOffset CreatedAt, DateTimeOffset ExpiresAt, DateTimeOffset? LastUsedAt, DateTimeOffset? EndedAt);

/// <summary>A new secret, shown once.</summary>
public sealed record NewApiSecret(ApiClientKey Key, string Secret);
