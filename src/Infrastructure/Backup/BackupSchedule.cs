using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Embedded;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CarTrade.Infrastructure.Backup;

/// <summary>
/// Backs the embedded servers up while the program serves: the log as it is written, base backups at their times. It begins once the databases are level with the erasure
/// ledger, so that no backup holds what was to be destroyed.
/// </summary>
internal sealed partial class BackupSchedule(
    EmbeddedPostgres servers, BackupOptions options, BackupState state, ITrafficGate gate, TimeProvider clock, ILogger<BackupSchedule> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await gate.OpenedAsync(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await Task.WhenAll(Enum.GetValues<ClusterKind>().Select(kind => RunAsync(kind, stoppingToken))).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task RunAsync(ClusterKind kind, CancellationToken ct)
    {
        var cluster = ClusterAccess.Of(servers, kind);
        if (options[kind].Path is null)
        {
            NotConfigured(logger, kind);
            await ReleaseAsync(cluster, ct);
            return;
        }

        var backup = new ClusterBackup(cluster, options[kind]);
        using var timer = new PeriodicTimer(TimeSpan.FromMinutes(options[kind].WalMinutes), clock);
        do
        {
            await TurnAsync(backup, ct);
        }
        while (await timer.WaitForNextTickAsync(ct));
    }

    private async Task TurnAsync(ClusterBackup backup, CancellationToken ct)
    {
        var kind = backup.Cluster.Kind;
        try
        {
            if (await backup.ContinueAsync(finish: true, ct) is { } taken)
                Taken(logger, kind, taken.FinishedAt, taken.Size, (taken.FinishedAt - taken.StartedAt).TotalSeconds);
            state.BaseEnded(kind, backup.Store.List() is [.., var last] ? last.FinishedAt : null);
            state.WalCopied(kind);
        }
        catch (Exception e) when (e is NpgsqlException or IOException or InvalidDataException or UnauthorizedAccessException or TimeoutException or System.Net.Sockets.SocketException)
        {
            state.Failed(kind, e.GetType().Name);
            Failed(logger, kind, e.Message);
        }
    }

    /// <summary>Nobody copies the log any more: the server need not keep it.</summary>
    private static async Task ReleaseAsync(ClusterAccess cluster, CancellationToken ct)
    {
        try
        {
            await using var connection = await cluster.OpenAsync(ct);
            await WalSlot.ReleaseAsync(connection, ct);
        }
        catch (NpgsqlException)
        {
            // The next start tries again; the server's own bound holds until then.
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The {Server} server is not backed up: Backup:{Server}:Path names no folder")]
    private static partial void NotConfigured(ILogger logger, ClusterKind server);

    [LoggerMessage(Level = LogLevel.Information, Message = "The base backup of the {Server} server that ended at {At} is whole: {Bytes} bytes in {Seconds} s")]
    private static partial void Taken(ILogger logger, ClusterKind server, DateTimeOffset at, long bytes, double seconds);

    [LoggerMessage(Level = LogLevel.Error, Message = "The {Server} server was not backed up: {Reason}")]
    private static partial void Failed(ILogger logger, ClusterKind server, string reason);
}
