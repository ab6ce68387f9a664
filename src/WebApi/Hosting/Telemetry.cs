using System.Diagnostics;
using Npgsql;
using OpenTelemetry;
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
            telemetry.WithTracing(tracing => tracing.AddAspNetCoreInstrumentation().AddNpgsql().AddProcessor<OutgoingSpans>().AddOtlpExporter());
        telemetry.WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter("Npgsql", "System.Runtime", "CarTrade.Backups", "CarTrade.Privacy").AddPrometheusExporter());
    }

    public static void UseTelemetry(this WebApplication app) => app.UseOpenTelemetryPrometheusScrapingEndpoint(
        context => context.Request.Path == "/metrics" && context.IsOperator());
}

/// <summary>Takes from spans what people typed or what tells who they are; what a command did to which table stays.</summary>
internal sealed class OutgoingSpans : BaseProcessor<Activity>
{
    private static readonly string[] Personal = ["url.query", "user_agent.original", "client.address", "network.peer.address"];

    public override void OnEnd(Activity data)
    {
        foreach (var name in Personal)
            data.SetTag(name, null);
    }
}
