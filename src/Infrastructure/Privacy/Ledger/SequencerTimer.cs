using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>Runs the sequencer for every ledger, each second.</summary>
internal sealed partial class SequencerTimer(Sequencer sequencer, TimeProvider clock, ILogger<SequencerTimer> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var ledger in LedgerDefinition.All)
                await RunAsync(ledger, stoppingToken);
        }
    }

    private async Task RunAsync(LedgerDefinition ledger, CancellationToken ct)
    {
        try
        {
            await sequencer.RunAsync(ledger, ct);
        }
        catch (Exception e) when (e is NpgsqlException or IOException or TimeoutException)
        {
            Failed(logger, ledger.Name, e.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ledger {Ledger} was not sequenced ({Error}); tried again in a second")]
    private static partial void Failed(ILogger logger, string ledger, string error);
}
