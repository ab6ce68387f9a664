using System.Buffers.Text;
using System.Text.Json.Serialization;
using CarTrade.Application.Identity.Passwords;
using CarTrade.Application.Identity.SignIn;
using ErrorOr;

namespace CarTrade.WebApi.Auth.OAuth;

/// <summary>A sign-in: who, by what, and the PKCE challenge of the one-time code.</summary>
/// <param name="ClientId"><c>spa</c> or <c>swagger</c>.</param>
/// <param name="Email">The account's address.</param>
/// <param name="Password">The account's password.</param>
/// <param name="CodeChallenge">base64url of the verifier's SHA-256.</param>
/// <param name="CodeChallengeMethod"><c>S256</c>, and nothing else.</param>
/// <param name="Totp">Six digits of the authenticator app, once <c>auth.totp_required</c> asked for them.</param>
/// <param name="BackupCode">A backup code instead.</param>
internal sealed record ChallengeRequest(
    [property: JsonPropertyName("client_id")] string ClientId,
    [property: JsonPropertyName("email")] string Email,
    [property: JsonPropertyName("password")] string Password,
    [property: JsonPropertyName("code_challenge")] string CodeChallenge,
    [property: JsonPropertyName("code_challenge_method")] string CodeChallengeMethod,
    [property: JsonPropertyName("totp")] string? Totp = null,
    [property: JsonPropertyName("backup_code")] string? BackupCode = null)
{
    private const int LongestEmail = 254;

    private const int LongestCode = 64;

    private const int ChallengeLength = 43;

    /// <summary>What is wrong with its form, or null.</summary>
    public Error? Fault() => this switch
    {
        { CodeChallengeMethod: not "S256" } => OAuthErrors.InvalidRequest("code_challenge_method must be S256."),
        { CodeChallenge.Length: not ChallengeLength } => OAuthErrors.InvalidRequest("code_challenge must be the base64url of a SHA-256."),
        _ when !Base64Url.IsValid(CodeChallenge) => OAuthErrors.InvalidRequest("code_challenge must be the base64url of a SHA-256."),
        { Email.Length: 0 or > LongestEmail } => OAuthErrors.InvalidRequest("email must be an address."),
        { Password.Length: 0 or > PasswordRules.Maximum } => OAuthErrors.InvalidRequest("password must be there, and not longer than any can be."),
        { Totp.Length: > LongestCode } or { BackupCode.Length: > LongestCode } => OAuthErrors.InvalidRequest("The code is too long."),
        _ => null,
    };
}

/// <summary>The one-time code.</summary>
internal sealed record ChallengeResponse([property: JsonPropertyName("authorization_code")] string AuthorizationCode);
