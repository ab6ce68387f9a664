using CarTrade.WebApi.Auth.Dpop;

namespace CarTrade.WebApi.Auth;

/// <summary>Registers what finds out who calls.</summary>
internal static class AuthRegistration
{
    public static void AddAuth(this IServiceCollection services)
    {
        services.AddSingleton<Origins>();
        services.AddSingleton<DpopVerifier>();
    }

    /// <summary>After routing, before any endpoint: only the API takes tokens.</summary>
    public static void UseAuth(this WebApplication app) => app.UseWhen(
        http => http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal), api => api.UseMiddleware<CallerAuthentication>());
}
