using System.Net;
using CarTrade.WebApi.Errors;

namespace CarTrade.WebApi.Http;

/// <summary>
/// Clause 6.2: refuses what came over plain HTTP, wherever the proxy that should end TLS lets it through. Calls from the machine itself, probes and metrics may be plain.
/// </summary>
internal sealed class TlsOnly(RequestDelegate next)
{
    private const string Scheme = "X-Forwarded-Proto";

    public Task InvokeAsync(HttpContext http) => http.Request.IsHttps || IsOwn(http) || IsProbe(http.Request.Path) ? next(http) : TypedResults.Problem(Problems.Of(
        StatusCodes.Status403Forbidden, "request.https_required", "Use https. Nothing of this request was processed.")).ExecuteAsync(http);

    /// <summary>From this machine, and not passed on for somebody else who came in plain.</summary>
    private static bool IsOwn(HttpContext http) =>
        (http.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address))
        && !http.Request.Headers[Scheme].Any(value => string.Equals(value, Uri.UriSchemeHttp, StringComparison.OrdinalIgnoreCase));

    private static bool IsProbe(PathString path) =>
        path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase) || path.StartsWithSegments("/metrics", StringComparison.OrdinalIgnoreCase);
}
