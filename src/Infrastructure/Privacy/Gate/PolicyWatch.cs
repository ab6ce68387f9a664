using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>Reads the decisions about versions at the start, and every few seconds.</summary>
internal sealed partial class PolicyWatch(PolicyClock policy, ILogger<PolicyWatch> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await RefreshAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await RefreshAsync(stoppingToken);
    }

    /// <summary>What was read before holds while the database is away; a file with another hash stops the program.</summary>
    private async Task RefreshAsync(CancellationToken ct)
    {
        try
        {
            await policy.RefreshAsync(ct);
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException)
        {
            Failed(logger, e.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The decisions about the privacy policy could not be read ({Error}); tried again in seconds")]
    private static partial void Failed(ILogger logger, string error);
}
