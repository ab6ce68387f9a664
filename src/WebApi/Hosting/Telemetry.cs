using Npgsql;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CarTrade.WebApi.Hosting;

/// <summary>Traces and metrics of HTTP, database and runtime; Prometheus reads <c>/metrics</c> on the operator's port.</summary>
internal static class Telemetry
{
    public static void AddTelemetry(this IServiceCollection services)
    {
        services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddAspNetCoreInstrumentation().AddNpgsql())
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter("Npgsql", "System.Runtime").AddPrometheusExporter());
    }

    public static void UseTelemetry(this WebApplication app) => app.UseOpenTelemetryPrometheusScrapingEndpoint(
        context => context.Request.Path == "/metrics" && context.IsOperator());
}
