namespace CarTrade.WebApi.Http;

/// <summary>Keeps answers of the API out of every cache, unless they are the same for everybody or the endpoint said something else.</summary>
internal sealed class NoStore(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || http.Request.Path.StartsWithSegments("/oauth", StringComparison.OrdinalIgnoreCase))
        {
            http.Response.OnStarting(static state =>
            {
                var context = (HttpContext)state;
                if (context.Response.Headers.CacheControl.Count == 0)
                    context.Response.Headers.CacheControl = SharedAnswer.Is(context) ? SharedAnswer.CacheControl : "no-store";
                return Task.CompletedTask;
            }, http);
        }

        return next(http);
    }
}
