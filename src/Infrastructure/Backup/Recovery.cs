using CarTrade.Infrastructure.Embedded;

namespace CarTrade.Infrastructure.Backup;

/// <summary>A server that is being brought forward from a base backup, in a folder beside the present one.</summary>
internal sealed class Recovery(Func<string, Cluster> make, string folder, ServerAccount account, string password)
{
    private const string Ended = "recovery ended before configured recovery target was reached";
    private const string Hba = "restore_hba.conf";
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    /// <summary>Replays the log up to a moment, or all of it, and makes the server one of its own.</summary>
    /// <param name="until">The moment; null for all there is.</param>
    /// <param name="through">Everything that was committed until then is known to be in the log.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>When the last transaction was committed.</returns>
    public async Task<DateTimeOffset?> RunAsync(DateTimeOffset? until, DateTimeOffset? through, CancellationToken ct)
    {
        if (await TryAsync(until, ct) is { } done)
            return done.LastCommit;
        if (!(until <= through))
            throw new EmbeddedException($"The log was copied up to {through?.ToString("O") ?? "the base backup's end"}: restore to then, or leave the moment out for all there is.");
        // Nothing was committed between the moment and the log's end, so all of it is what was asked for.
        return (await TryAsync(null, ct) ?? throw new EmbeddedException(await LogAsync(ct))).LastCommit;
    }

    /// <returns>Null where the log ended before the moment came.</returns>
    private async Task<RecoveredServer?> TryAsync(DateTimeOffset? until, CancellationToken ct)
    {
        await PrepareAsync(ct);
        var server = make(Settings(until));
        try
        {
            await server.StartAsync(ct);
        }
        catch (EmbeddedException) when (server.IsAlive)
        {
            // It replays for longer than a start may take.
        }
        catch (EmbeddedException e)
        {
            return (await LogAsync(ct)).Contains(Ended, StringComparison.Ordinal) && until is not null ? null : throw new EmbeddedException($"{e.Message}\n{await LogAsync(ct)}");
        }

        try
        {
            while (server.IsAlive)
            {
                if (await RecoveredServer.AskAsync(server, password, ct) is { } done)
                    return done;
                await Task.Delay(Between, ct);
            }

            var log = await LogAsync(ct);
            return log.Contains(Ended, StringComparison.Ordinal) && until is not null ? null : throw new EmbeddedException(log);
        }
        finally
        {
            await server.StopAsync(CancellationToken.None);
            File.Delete(Path.Combine(folder, Hba));
        }
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        File.Delete(Path.Combine(folder, "start.log"));
        await File.WriteAllTextAsync(Path.Combine(folder, "recovery.signal"), "", ct);
        await File.WriteAllTextAsync(Path.Combine(folder, Hba), OperatingSystem.IsWindows() ? $"host all {Cluster.Owner} 127.0.0.1/32 trust\n" : $"local all {Cluster.Owner} trust\n", ct);
        await account.OwnAsync(ct, folder);
    }

    /// <summary>Whoever starts it may come in, nobody else: its own password may be another than this folder's credentials.</summary>
    private string Settings(DateTimeOffset? until) =>
        $"""
        restore_command = 'exit 1'
        recovery_target_timeline = 'latest'
        recovery_target_action = 'promote'
        hba_file = '{Path.Combine(folder, Hba).Replace('\\', '/').Replace("'", "''", StringComparison.Ordinal)}'
        unix_socket_permissions = 0700
        logging_collector = off

        """
        + (OperatingSystem.IsWindows() ? "" : "listen_addresses = ''\n")
        + (until is { } moment ? $"recovery_target_time = '{moment.UtcDateTime:yyyy-MM-dd HH:mm:ss.ffffff}+00'\n" : "");

    private async Task<string> LogAsync(CancellationToken ct)
    {
        var log = Path.Combine(folder, "start.log");
        return File.Exists(log) ? await File.ReadAllTextAsync(log, ct) : "The server left no log.";
    }
}
