namespace CarTrade.WebApi.Http;

/// <summary>Refuses TRACE, CONNECT and made-up methods everywhere, pages included.</summary>
internal sealed class KnownMethods(RequestDelegate next)
{
    private const string Known = "GET, HEAD, POST, PUT, DELETE";

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.Method is "GET" or "HEAD" or "POST" or "PUT" or "DELETE")
            return next(http);
        http.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        http.Response.Headers.Allow = Known;
        return Task.CompletedTask;
    }
}
