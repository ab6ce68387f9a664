namespace CarTrade.Application.Identity.SignIn;

/// <summary>Validates access tokens and publishes the keys that sign them.</summary>
public interface IAccessTokens
{
    /// <summary>The token's content if it is ours, for us, and in time; null otherwise. Remembered by hash.</summary>
    ValueTask<AccessToken?> ValidateAsync(string token, CancellationToken ct);

    /// <summary>The public keys, as a JSON Web Key Set.</summary>
    ValueTask<string> KeySetAsync(CancellationToken ct);
}

/// <summary>A valid access token.</summary>
/// <param name="SessionId">The session (<c>sid</c>), or the program.</param>
/// <param name="Kind">The claim <c>aud_kind</c>.</param>
/// <param name="Thumbprint">Key that it is bound to (<c>cnf.jkt</c>), or null for a bearer token.</param>
/// <param name="Scopes">Granted scopes.</param>
/// <param name="ExpiresAt">When it expires.</param>
public sealed record AccessToken(
    Guid SessionId, string Kind, string? Thumbprint, IReadOnlySet<string> Scopes, DateTimeOffset ExpiresAt);
