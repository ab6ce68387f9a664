using CarTrade.Application.Identity;
using CarTrade.Application.Identity.SignIn;
using CarTrade.WebApi.Auth.Dpop;

namespace CarTrade.WebApi.Auth.OAuth;

/// <summary>Sign-in and sign-out of people.</summary>
internal static class SignInEndpoint
{
    /// <summary>Password and second factor against a one-time code, by a script of ours: there is no page to be sent to, and nothing that signs in silently.</summary>
    public static async Task<IResult> ChallengeAsync(ChallengeRequest request, HttpContext http, ITokenServer server, DpopVerifier proofs)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (request.Fault() is { } fault)
            return OAuthAnswers.Problem(fault);
        var proof = await proofs.CheckOnceAsync(http, null, null);
        if (proof.IsError)
            return OAuthAnswers.Problem(proof.FirstError);
        var challenge = new Challenge(
            request.ClientId, request.Email, request.Password, request.Totp, request.BackupCode, request.CodeChallenge, proof.Value.Thumbprint,
            NetworkPrefix.Of(http.Connection.RemoteIpAddress));
        var answer = await server.ChallengeAsync(challenge, http.RequestAborted);
        if (answer.IsError)
            return OAuthAnswers.Problem(answer.FirstError);
        return answer.Value.EnrolmentOnly
            ? OAuthAnswers.Problem(IdentityErrors.TotpEnrolmentRequired, answer.Value.Code)
            : TypedResults.Json(new ChallengeResponse(answer.Value.Code));
    }

    /// <summary>The nonce for a first proof, so that no client has to be refused to learn it.</summary>
    public static IResult Nonce(HttpContext http, IProofStore store)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers[DpopVerifier.NonceHeader] = store.CurrentNonce();
        return TypedResults.NoContent();
    }

    /// <summary>RFC 7009. Whatever the handle, the answer is the same; and the browser forgets what this site stored.</summary>
    public static async Task<IResult> RevokeAsync(HttpContext http, ITokenServer server, IAccessTokens tokens, DpopVerifier proofs)
    {
        var form = await OAuthForm.ReadAsync(http);
        if (form.IsError)
            return OAuthAnswers.Refuse(http, form.FirstError);
        var proof = await proofs.CheckOnceAsync(http, null, null);
        if (proof.IsError)
            return OAuthAnswers.Refuse(http, proof.FirstError);
        var (token, ct) = (form.Value.Text("token"), http.RequestAborted);
        if (await tokens.ValidateAsync(token, ct) is { } access && access.Thumbprint == proof.Value.Thumbprint)
            await server.EndSessionAsync(access.SessionId, ct);
        else
            await server.RevokeAsync(form.Value.Text("client_id"), token, proof.Value.Thumbprint, ct);
        http.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return TypedResults.Ok();
    }
}
