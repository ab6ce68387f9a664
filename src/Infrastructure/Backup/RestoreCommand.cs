using CarTrade.Infrastructure.Embedded;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace CarTrade.Infrastructure.Backup;

/// <summary>The operator's command that brings an embedded server back.</summary>
public static class RestoreCommand
{
    /// <summary>Restores one server, up to a moment or all there is; the program must be stopped.</summary>
    /// <param name="builder">A host's builder with the configuration.</param>
    /// <param name="server"><c>main</c> or <c>vault</c>.</param>
    /// <param name="backup">The base backup to begin with, or null.</param>
    /// <param name="until">The moment, or null.</param>
    /// <param name="from">Another folder than the configured one, or null.</param>
    /// <param name="discard">Removes the data that was there before.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="ct">Cancels.</param>
    public static Task<int> RestoreBackupAsync(
        this IHostApplicationBuilder builder, string server, string? backup, DateTimeOffset? until, string? from, bool discard, TextWriter output, CancellationToken ct) => BackupWords.SayAsync(output, async () =>
    {
        var kind = BackupWords.Kind(server);
        var folder = from ?? BackupOptions.Read(builder.Configuration)[kind].Path ?? throw new EmbeddedException($"Name the folder: --from, or Backup:{kind}:Path.");
        var options = builder.Configuration.GetSection(EmbeddedOptions.Section).Get<EmbeddedOptions>() ?? new();
        var report = await ClusterRestore.RunAsync(options, builder.Environment.ContentRootPath, new(kind, folder, backup, until, discard), ct);
        await output.WriteLineAsync($"{BackupWords.Name(kind)} is restored from {report.Backup.Id}, up to {(report.LastCommit is { } last ? $"what was committed at {BackupWords.Time(last)}" : "its end")}.");
        if (report.Gap is not null)
            await output.WriteLineAsync($"The log has a gap at {report.Gap}: what was written from there on is not restored.");
        if (report.Aside is not null)
            await output.WriteLineAsync($"What was there before lies in {report.Aside}: remove it once you know that you do not need it.");
        await output.WriteLineAsync("At its start the program carries out again what the erasure ledger holds, and serves nothing before.");
        return 0;
    });
}
