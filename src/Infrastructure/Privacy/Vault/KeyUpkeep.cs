using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>Every hour: brings keys under the current epoch and destroys keys whose row was never committed.</summary>
internal sealed partial class KeyUpkeep(KeyRewrap rewrap, OrphanKeys orphans, TimeProvider clock, ILogger<KeyUpkeep> logger) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await rewrap.RunAsync(stoppingToken);
                await orphans.SweepAsync(stoppingToken);
            }
            catch (Exception e) when (e is Npgsql.NpgsqlException or IOException or TimeoutException)
            {
                Failed(logger, e.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The upkeep of keys failed ({Error}) and is tried again in an hour")]
    private static partial void Failed(ILogger logger, string error);
}
