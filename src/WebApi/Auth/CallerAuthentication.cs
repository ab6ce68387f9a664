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
    public async Task InvokeAsync(HttpContext http, HttpCaller caller)
    {
        http.Response.OnStarting(static state => AuthProblems.NameMethods((HttpContext)state), http);
        var header = http.Request.Headers.Authorization;
        if (header.Count > 0 && await RefusalAsync(http, caller, header.Count == 1 ? header.ToString() : "") is var (error, description))
        {
            Refused(logger, error, http.Request.Method, http.GetEndpoint()?.DisplayName);
            await AuthProblems.RefuseAsync(http, error, description);
        }
        else if (caller.EnrolmentOnly && http.GetEndpoint()?.Metadata.GetMetadata<AllowsEnrolmentAttribute>() is null)
        {
            await AuthProblems.WriteAsync(http, 403, "auth.totp_enrolment_required", "Set up the authenticator app first.");
        }
        else
        {
            await next(http);
        }
    }

    private async ValueTask<(string Error, string Description)?> RefusalAsync(HttpContext http, HttpCaller caller, string header)
    {
        var space = header.IndexOf(' ', StringComparison.Ordinal);
        var (scheme, value) = space < 0 ? (header, "") : (header[..space], header[(space + 1)..]);
        var bound = string.Equals(scheme, "DPoP", StringComparison.OrdinalIgnoreCase);
        if (!bound && !string.Equals(scheme, "Bearer", StringComparison.OrdinalIgnoreCase))
            return ("invalid_token", "Send the access token with the scheme DPoP.");
        if (await tokens.ValidateAsync(value, http.RequestAborted) is not { } token || bound != token.Thumbprint is not null)
            return ("invalid_token", "The access token is not valid here.");
        if (bound)
        {
            var proof = HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)
                ? proofs.Check(http, value, token.Thumbprint)
                : await proofs.CheckOnceAsync(http, value, token.Thumbprint);
            if (proof.IsError)
                return (proof.FirstError.Code, proof.FirstError.Description);
        }

        var state = token.Kind == "client"
            ? await sessions.OfClientAsync(token.SessionId, http.RequestAborted)
            : await sessions.OfSessionAsync(token.SessionId, http.RequestAborted);
        if (state is null)
            return ("invalid_token", "The session is over.");
        caller.Accept(state, token, http.Request.Headers["Access-Reason"].ToString() is { Length: > 0 } reason ? reason : null);
        http.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused {Error} at {Method} {Endpoint}")]
    private static partial void Refused(ILogger logger, string error, string method, string? endpoint);
}

/// <summary>Marks the few operations that a session may use before its second factor is set up.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AllowsEnrolmentAttribute : Attribute;
