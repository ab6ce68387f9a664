using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity.SignIn;
using CarTrade.WebApi.Auth.Dpop;
using Microsoft.Net.Http.Headers;

namespace CarTrade.WebApi.Auth;

/// <summary>
/// Finds out who calls the API. A request without a token goes on as nobody; one with a token that is not good in every respect
/// ends here, whatever it asked for.
/// </summary>
internal sealed partial class CallerAuthentication(
    RequestDelegate next, IAccessTokens tokens, ISessionStates sessions, DpopVerifier proofs, ILogger<CallerAuthentication> logger)
{
    public async Task InvokeAsync(HttpContext http, CurrentCaller caller)
    {
        http.Response.OnStarting(static state => AuthProblems.NameMethods((HttpContext)state), http);
        var header = http.Request.Headers.Authorization;
        if (header.Count == 0)
        {
            await next(http);
            return;
        }

        var (accepted, error, description) = await AuthenticateAsync(http, header.Count == 1 ? header.ToString() : "");
        if (accepted is not var (state, token))
        {
            Refused(logger, error, http.Request.Method, http.GetEndpoint()?.DisplayName);
            await AuthProblems.RefuseAsync(http, error, description);
        }
        else if (state.EnrolmentOnly && http.GetEndpoint()?.Metadata.GetMetadata<AllowsEnrolmentAttribute>() is null)
        {
            await AuthProblems.WriteAsync(http, StatusCodes.Status403Forbidden, "auth.totp_enrolment_required", "Set up the authenticator app first.");
        }
        else
        {
            caller.Become(new HttpCaller(state, token, http.Request.Headers["Access-Reason"].ToString() is { Length: > 0 } reason ? reason : null));
            http.Response.Headers[HeaderNames.CacheControl] = "no-store";
            await next(http);
        }
    }

    private async ValueTask<Outcome> AuthenticateAsync(HttpContext http, string header)
    {
        var space = header.IndexOf(' ', StringComparison.Ordinal);
        var (scheme, value) = space < 0 ? (header, "") : (header[..space], header[(space + 1)..]);
        var bound = string.Equals(scheme, "DPoP", StringComparison.OrdinalIgnoreCase);
        if (!bound && !string.Equals(scheme, "Bearer", StringComparison.OrdinalIgnoreCase))
            return new(null, "invalid_token", "Send the access token with the scheme DPoP.");
        if (await tokens.ValidateAsync(value, http.RequestAborted) is not { } token || bound != token.Thumbprint is not null)
            return new(null, "invalid_token", "The access token is not valid here.");
        if (bound)
        {
            var proof = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)
                ? proofs.Check(http, value, token.Thumbprint)
                : await proofs.CheckOnceAsync(http, value, token.Thumbprint);
            if (proof.IsError)
                return new(null, proof.FirstError.Code, proof.FirstError.Description);
        }

        var state = token.Kind == "client"
            ? await sessions.OfClientAsync(token.SessionId, http.RequestAborted)
            : await sessions.OfSessionAsync(token.SessionId, http.RequestAborted);
        return state is null ? new(null, "invalid_token", "The session is over.") : new((state, token), "", "");
    }

    private readonly record struct Outcome((SessionState State, AccessToken Token)? Accepted, string Error, string Description);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused {Error} at {Method} {Endpoint}")]
    private static partial void Refused(ILogger logger, string error, string method, string? endpoint);
}

/// <summary>Marks the few operations that a session may use before its second factor is set up.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AllowsEnrolmentAttribute : Attribute;
