using CarTrade.WebApi.Auth.Dpop;
using CarTrade.WebApi.Auth.Limits;

namespace CarTrade.WebApi.Auth;

/// <summary>Registers what finds out who calls, and how often one may.</summary>
internal static class AuthRegistration
{
    public static void AddAuth(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<Origins>();
        services.AddSingleton<DpopVerifier>();
        services.AddLimits(configuration);
    }

    /// <summary>After routing, before any endpoint: only the API takes tokens. Limits come after, so that a refusal is counted, too.</summary>
    public static void UseAuth(this WebApplication app)
    {
        app.UseWhen(
            http => http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal), api => api.UseMiddleware<CallerAuthentication>());
        var headers = app.Services.GetRequiredService<LimitHeaders>();
        app.Use(headers.WriteAsync);
        app.UseRateLimiter();
        app.UseMiddleware<AccessGate>();
    }
}
