using ErrorOr;

namespace CarTrade.Application.Identity.SignIn;

/// <summary>
/// The token server. Each call is its own transaction, and what it learns (a wrong password, a replayed handle) stays written
/// although the answer is a refusal; hence a port, not a use case of the pipeline.
/// </summary>
public interface ITokenServer
{
    /// <summary>Password and, where needed, a second factor against a one-time code.</summary>
    Task<ErrorOr<ChallengeAnswer>> ChallengeAsync(Challenge challenge, CancellationToken ct);

    /// <summary>A one-time code and its verifier against tokens.</summary>
    Task<ErrorOr<Tokens>> ExchangeCodeAsync(string clientId, string code, string verifier, string thumbprint, CancellationToken ct);

    /// <summary>A refresh handle against its successor and a new access token.</summary>
    Task<ErrorOr<Tokens>> RefreshAsync(string clientId, string handle, string thumbprint, CancellationToken ct);

    /// <summary>The token of a mailed link against tokens for one purchase request.</summary>
    Task<ErrorOr<Tokens>> FollowLinkAsync(string clientId, string mailToken, string thumbprint, CancellationToken ct);

    /// <summary>A dealership's program against an access token; bound to a key where a thumbprint is given.</summary>
    Task<ErrorOr<Tokens>> ClientCredentialsAsync(ClientProof proof, string? scope, string? thumbprint, CancellationToken ct);

    /// <summary>Ends the session of a refresh handle, if the proof key is the session's. Says nothing.</summary>
    Task RevokeAsync(string clientId, string handle, string thumbprint, CancellationToken ct);

    /// <summary>Ends the session of a living access token.</summary>
    Task EndSessionAsync(Guid sessionId, CancellationToken ct);
}

/// <summary>A sign-in.</summary>
/// <param name="ClientId"><c>spa</c> or <c>swagger</c>.</param>
/// <param name="Email">The address.</param>
/// <param name="Password">The password.</param>
/// <param name="Totp">Code of the authenticator app.</param>
/// <param name="BackupCode">One of the backup codes instead.</param>
/// <param name="CodeChallenge">PKCE S256 challenge.</param>
/// <param name="Thumbprint">RFC 7638 thumbprint of the proof's key.</param>
/// <param name="Address">Network prefix of the client, for throttling.</param>
public sealed record Challenge(
    string ClientId,
    string Email,
    string Password,
    string? Totp,
    string? BackupCode,
    string CodeChallenge,
    string Thumbprint,
    string Address);

/// <summary>A one-time code.</summary>
/// <param name="Code">Lives 60 seconds, for the same key and verifier.</param>
/// <param name="EnrolmentOnly">True where its tokens serve to set up a second factor and for nothing else.</param>
public sealed record ChallengeAnswer(string Code, bool EnrolmentOnly);

/// <summary>How a dealership's program proves who it is: one of the two.</summary>
/// <param name="ClientId">The client's id, where it was sent.</param>
/// <param name="Assertion">A signed JWT (RFC 7523).</param>
/// <param name="Secret">Its secret.</param>
public sealed record ClientProof(string? ClientId, string? Assertion, string? Secret);

/// <summary>What a grant gives.</summary>
/// <param name="AccessToken">ES256 JWT, <c>at+jwt</c>.</param>
/// <param name="ExpiresIn">Life of the access token.</param>
/// <param name="RefreshToken">The next refresh handle, where there is one.</param>
/// <param name="Scope">Granted scopes, separated by spaces.</param>
/// <param name="Bound">True where the token is bound to a key (<c>DPoP</c>), false for a bearer token.</param>
public sealed record Tokens(string AccessToken, TimeSpan ExpiresIn, string? RefreshToken, string Scope, bool Bound);
