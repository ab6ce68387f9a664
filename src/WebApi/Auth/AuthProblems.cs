using CarTrade.WebApi.Errors;
using Microsoft.Net.Http.Headers;

namespace CarTrade.WebApi.Auth;

/// <summary>Refusals before an endpoint is reached: problem+json with the challenge that RFC 9110 and RFC 9449 ask for.</summary>
internal static class AuthProblems
{
    private const string Methods = "DPoP algs=\"ES256\"";

    /// <summary>401 with the reason in <c>WWW-Authenticate</c>.</summary>
    public static Task RefuseAsync(HttpContext http, string error, string description)
    {
        http.Response.Headers[HeaderNames.WWWAuthenticate] = $"DPoP error=\"{error}\", error_description=\"{description}\", algs=\"ES256\"";
        return WriteAsync(http, StatusCodes.Status401Unauthorized, $"auth.{error}", description);
    }

    /// <summary>The problem of an error.</summary>
    public static Task WriteAsync(HttpContext http, int status, string code, string detail)
    {
        http.Response.StatusCode = status;
        return http.RequestServices.GetRequiredService<IProblemDetailsService>()
            .WriteAsync(new() { HttpContext = http, ProblemDetails = Problems.Of(status, code, detail) }).AsTask();
    }

    /// <summary>Names the way to sign in on every 401 that has not said it yet.</summary>
    public static Task NameMethods(HttpContext http)
    {
        if (http.Response.StatusCode == StatusCodes.Status401Unauthorized && http.Response.Headers.WWWAuthenticate.Count == 0)
            http.Response.Headers.WWWAuthenticate = Methods;
        return Task.CompletedTask;
    }
}
