using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace CarTrade.WebApi.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: both databases do, with this program's schema.</summary>
internal static class Health
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
    }
}
