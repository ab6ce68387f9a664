using Npgsql;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CarTrade.WebApi.Hosting;

/// <summary>
/// Metrics of HTTP, database and runtime, which Prometheus reads at <c>/metrics</c> on the operator's port; and traces, where a collector
/// is named to take them: spans that nobody takes would cost every request.
/// </summary>
internal static class Telemetry
{
    /// <summary>The collector's address; the exporter reads the rest of the standard variables itself.</summary>
    private const string Collector = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static void AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var telemetry = services.AddOpenTelemetry();
        if (configuration[Collector] is { Length: > 0 })
            telemetry.WithTracing(tracing => tracing.AddAspNetCoreInstrumentation().AddNpgsql().AddOtlpExporter());
        telemetry.WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter("Npgsql", "System.Runtime").AddPrometheusExporter());
    }

    public static void UseTelemetry(this WebApplication app) => app.UseOpenTelemetryPrometheusScrapingEndpoint(
        context => context.Request.Path == "/metrics" && context.IsOperator());
}
