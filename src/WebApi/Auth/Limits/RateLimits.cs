using System.Globalization;
using System.Threading.RateLimiting;

namespace CarTrade.WebApi.Auth.Limits;

/// <summary>
/// Limits by network, on this instance; the limits by account are in the database and hold for all. Configuration
/// <c>RateLimits</c>: calls a window for <c>Guess</c>, <c>Mail</c> and <c>Token</c>.
/// </summary>
internal static class RateLimits
{
    public static void AddLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var limiter = PartitionedRateLimiter.Create<HttpContext, (Limit, string)>(http => PartitionOf(http, configuration));
        services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = limiter;
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = async (context, _) =>
            {
                if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                    context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
                await AuthProblems.WriteAsync(context.HttpContext, StatusCodes.Status429TooManyRequests, "rate_limited", "Too many requests. Wait a moment.");
            };
        });
        services.AddSingleton(new LimitHeaders(limiter, configuration));
    }

    /// <summary>Calls that one network has in a window.</summary>
    public static (int Calls, TimeSpan Window) Of(Limit limit, IConfiguration configuration)
    {
        var (calls, window) = limit switch
        {
            Limit.Guess => (30, TimeSpan.FromMinutes(1)),
            Limit.Mail => (10, TimeSpan.FromMinutes(10)),
            _ => (300, TimeSpan.FromMinutes(1)),
        };
        return (configuration.GetValue($"RateLimits:{limit}", calls), window);
    }

    private static RateLimitPartition<(Limit, string)> PartitionOf(HttpContext http, IConfiguration configuration)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<LimitMetadata>() is not { Limit: var limit })
            return RateLimitPartition.GetNoLimiter((default(Limit), ""));
        return RateLimitPartition.GetFixedWindowLimiter((limit, NetworkPrefix.Of(http.Connection.RemoteIpAddress)), _ =>
        {
            var (calls, window) = Of(limit, configuration);
            return new() { PermitLimit = calls, Window = window };
        });
    }
}

/// <summary>Tells callers of limited endpoints where they stand (draft-ietf-httpapi-ratelimit-headers).</summary>
internal sealed class LimitHeaders(PartitionedRateLimiter<HttpContext> limiter, IConfiguration configuration)
{
    public Task WriteAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint()?.Metadata.GetMetadata<LimitMetadata>() is { Limit: var limit })
        {
            http.Response.OnStarting(() =>
            {
                var (calls, window) = RateLimits.Of(limit, configuration);
                var (name, left) = (limit.ToString().ToLowerInvariant(), limiter.GetStatistics(http)?.CurrentAvailablePermits ?? 0);
                http.Response.Headers["RateLimit-Policy"] = string.Create(CultureInfo.InvariantCulture, $"\"{name}\";q={calls};w={window.TotalSeconds}");
                http.Response.Headers["RateLimit"] = string.Create(CultureInfo.InvariantCulture, $"\"{name}\";r={left}");
                return Task.CompletedTask;
            });
        }

        return next(http);
    }
}
