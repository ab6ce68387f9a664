using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CarTrade.Infrastructure.Embedded;

/// <summary>Watches the embedded servers and starts one again that died.</summary>
internal sealed partial class EmbeddedSupervisor(EmbeddedPostgres servers, TimeProvider clock, ILogger<EmbeddedSupervisor> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(servers.Clusters.Select(cluster => WatchAsync(cluster, stoppingToken)));

    private async Task WatchAsync(Cluster cluster, CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(ct))
        {
            if (cluster.IsAlive)
                continue;
            Died(logger, cluster.Kind);
            try
            {
                await cluster.StartAsync(ct);
                Restarted(logger, cluster.Kind);
            }
            catch (EmbeddedException exception)
            {
                Failed(logger, cluster.Kind, exception.Message);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The embedded {Cluster} server died")]
    private static partial void Died(ILogger logger, ClusterKind cluster);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The embedded {Cluster} server runs again")]
    private static partial void Restarted(ILogger logger, ClusterKind cluster);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The embedded {Cluster} server does not start: {Reason}")]
    private static partial void Failed(ILogger logger, ClusterKind cluster, string reason);
}
