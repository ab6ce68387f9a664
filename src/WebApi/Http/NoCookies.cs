using Microsoft.Net.Http.Headers;

namespace CarTrade.WebApi.Http;

/// <summary>Clause 2.1: drops cookies that come in before anything can read them, and refuses to let one out.</summary>
internal sealed partial class NoCookies(RequestDelegate next, ILogger<NoCookies> logger)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Request.Headers.Remove(HeaderNames.Cookie);
        context.Response.OnStarting(() =>
        {
            if (context.Response.Headers.Remove(HeaderNames.SetCookie))
                Stopped(logger, context.GetEndpoint()?.DisplayName);
            return Task.CompletedTask;
        });
        return next(context);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "A cookie was stopped at {Endpoint}")]
    private static partial void Stopped(ILogger logger, string? endpoint);
}
