using CarTrade.Application.Abstractions;
using CarTrade.WebApi.Errors;

namespace CarTrade.WebApi.Http;

/// <summary>Refuses the API with 503 while a restored database is being brought level with the erasure ledger; only health is answered.</summary>
internal sealed class LevelWithErasures(RequestDelegate next, ITrafficGate gate)
{
    private const string Seconds = "2";

    public Task InvokeAsync(HttpContext http) =>
        gate.IsOpen || http.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase) ? next(http) : RefuseAsync(http);

    private static Task RefuseAsync(HttpContext http)
    {
        http.Response.Headers.RetryAfter = Seconds;
        return TypedResults.Problem(Problems.Of(
            StatusCodes.Status503ServiceUnavailable, "service.unavailable", "The program opens once everything that was to be destroyed is destroyed again.")).ExecuteAsync(http);
    }
}
