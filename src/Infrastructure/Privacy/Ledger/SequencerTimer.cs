using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>Runs the sequencer for every ledger, each second. First, and after each failure, the database is compared with the copies outside.</summary>
internal sealed partial class SequencerTimer(Sequencer sequencer, CheckpointReconciler reconciler, TimeProvider clock, ILogger<SequencerTimer> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly HashSet<string> compared = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        do
        {
            foreach (var ledger in LedgerDefinition.All)
                await RunAsync(ledger, stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunAsync(LedgerDefinition ledger, CancellationToken ct)
    {
        try
        {
            if (!compared.Contains(ledger.Name))
                await reconciler.ReconcileAsync(ledger, ct);
            compared.Add(ledger.Name);
            await sequencer.RunAsync(ledger, ct);
        }
        catch (Exception e) when (e is NpgsqlException or IOException or TimeoutException)
        {
            compared.Remove(ledger.Name);
            Failed(logger, ledger.Name, e.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The ledger {Ledger} was not sequenced ({Error}); tried again in a second")]
    private static partial void Failed(ILogger logger, string ledger, string error);
}
