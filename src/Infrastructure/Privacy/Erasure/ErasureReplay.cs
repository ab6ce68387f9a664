using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Privacy.Copies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>
/// At every start: compares both databases with the erasure ledger, carries out again what a restore brought back, and only then opens. Where the ledger is
/// damaged, or older than a database, it stays closed and says so until an operator has put the ledger right.
/// </summary>
internal sealed partial class ErasureReplay(
    ErasureLedger ledger, AppliedErasures applied, IServiceScopeFactory scopes, TrafficGate gate, TimeProvider clock, ILogger<ErasureReplay> logger) : BackgroundService
{
    private const int Batch = 500;
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(2);

    /// <summary>The usual case, nothing to do, is over before the first request can come.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await MissingAsync(cancellationToken) is { Count: 0 })
            gate.Open();
        await base.StartAsync(cancellationToken);
    }

    /// <summary>Carries entries out and notes it in both databases.</summary>
    public async Task ApplyAsync(IReadOnlyList<ErasureEntry> entries, CancellationToken ct)
    {
        foreach (var batch in entries.Chunk(Batch))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(SystemCaller.Instance);
            await scope.ServiceProvider.GetRequiredService<ErasureRun>().ReplayAsync(batch, ct);
            await applied.InVaultAsync(batch, ct);
            await using var step = await scope.ServiceProvider.GetRequiredService<CopyDb>().BeginAsync(ct);
            await applied.InMainAsync(step, batch, ct);
            await step.CommitAsync(ct);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!gate.IsOpen && !stoppingToken.IsCancellationRequested)
        {
            if (await MissingAsync(stoppingToken) is { } missing && await TryAsync(missing, stoppingToken))
                gate.Open();
            else
                await Task.Delay(Retry, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> TryAsync(IReadOnlyList<ErasureEntry> missing, CancellationToken ct)
    {
        try
        {
            if (missing.Count > 0)
                Behind(logger, missing.Count);
            await ApplyAsync(missing, ct);
            return true;
        }
        catch (Exception e) when (e is NpgsqlException or IOException or TimeoutException)
        {
            Failed(logger, e.GetType().Name);
            return false;
        }
    }

    private async Task<IReadOnlyList<ErasureEntry>?> MissingAsync(CancellationToken ct)
    {
        try
        {
            return await applied.MissingAsync(await ledger.ReadAsync(ct), ct);
        }
        catch (InvalidDataException e)
        {
            Damaged(logger, e.Message);
            return null;
        }
        catch (Exception e) when (e is NpgsqlException or IOException or TimeoutException or System.Net.Sockets.SocketException)
        {
            Failed(logger, e.GetType().Name);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A database is {Count} entries behind the erasure ledger: they are carried out again before anything is served")]
    private static partial void Behind(ILogger logger, int count);

    [LoggerMessage(Level = LogLevel.Critical, Message = "Nothing is served: {Reason}")]
    private static partial void Damaged(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The databases could not be compared with the erasure ledger ({Error}); tried again in two seconds")]
    private static partial void Failed(ILogger logger, string error);
}
