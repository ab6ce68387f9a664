using System.Globalization;
using CarTrade.Infrastructure.Embedded;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CarTrade.Infrastructure.Backup;

/// <summary>What the operator's commands do with backups of the embedded servers. Each prints what it did and gives the exit code.</summary>
public static class BackupCommands
{
    /// <summary>Takes a base backup of one server, or of each that has a folder; beside a running program, or without one.</summary>
    /// <param name="builder">A host's builder with the configuration.</param>
    /// <param name="server"><c>main</c>, <c>vault</c> or null.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="ct">Cancels.</param>
    public static Task<int> TakeBackupsAsync(this IHostApplicationBuilder builder, string? server, TextWriter output, CancellationToken ct) => SayAsync(output, async () =>
    {
        var options = BackupOptions.Read(builder.Configuration);
        var kinds = Kinds(options, server);
        await using var servers = await builder.AddEmbeddedPostgresAsync(visit: true, ct) as EmbeddedPostgres
            ?? throw new EmbeddedException("Connection strings name servers of your own: back them up with their own tools, see docs/operations.md.");
        foreach (var kind in kinds)
        {
            var taken = await new ClusterBackup(ClusterAccess.Of(servers, kind), options[kind]).TakeAsync(ct);
            await output.WriteLineAsync($"{Name(kind)} {Line(taken)}");
        }

        return 0;
    });

    /// <summary>Lists the whole base backups, and up to when each server's log is copied.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="server"><c>main</c>, <c>vault</c> or null.</param>
    /// <param name="output">Where to print.</param>
    public static Task<int> ListBackupsAsync(this IConfiguration configuration, string? server, TextWriter output) => SayAsync(output, async () =>
    {
        var options = BackupOptions.Read(configuration);
        foreach (var kind in Kinds(options, server))
        {
            var store = new BackupStore(options[kind].Path!);
            var (backups, segments) = (store.List(), store.Segments());
            foreach (var backup in backups)
                await output.WriteLineAsync($"{Name(kind)} {Line(backup)}");
            if (backups is [.., var last] && BackupCheck.Last(segments, last) is var end && store.HasWal(end.Name))
                await output.WriteLineAsync($"{Name(kind)} log {end.Name}, copied {Time(store.NoteOf(end.Name).CopiedAt)}");
            else
                await output.WriteLineAsync($"{Name(kind)} no base backup");
        }

        return 0;
    });

    /// <summary>Reads backups to the end and compares them with their hashes; exit code 1 where something does not hold.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="server"><c>main</c>, <c>vault</c> or null.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="ct">Cancels.</param>
    public static Task<int> VerifyBackupsAsync(this IConfiguration configuration, string? server, TextWriter output, CancellationToken ct) => SayAsync(output, async () =>
    {
        var options = BackupOptions.Read(configuration);
        var result = 0;
        foreach (var kind in Kinds(options, server))
        {
            var store = new BackupStore(options[kind].Path!);
            if (store.List().Count == 0)
                throw new EmbeddedException($"{store.Path} holds no whole base backup.");
            foreach (var backup in store.List())
            {
                var findings = await BackupCheck.VerifyAsync(store, backup, ct);
                foreach (var finding in findings)
                    await output.WriteLineAsync(finding);
                await output.WriteLineAsync($"{Name(kind)} {backup.Id} {(findings.Count == 0 ? "holds" : "is damaged")}");
                result |= findings.Count == 0 ? 0 : 1;
            }
        }

        return result;
    });

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
        this IHostApplicationBuilder builder, string server, string? backup, DateTimeOffset? until, string? from, bool discard, TextWriter output, CancellationToken ct) => SayAsync(output, async () =>
    {
        var kind = Kind(server);
        var folder = from ?? BackupOptions.Read(builder.Configuration)[kind].Path ?? throw new EmbeddedException($"Name the folder: --from, or Backup:{kind}:Path.");
        var options = builder.Configuration.GetSection(EmbeddedOptions.Section).Get<EmbeddedOptions>() ?? new();
        var report = await ClusterRestore.RunAsync(options, builder.Environment.ContentRootPath, new(kind, folder, backup, until, discard), ct);
        await output.WriteLineAsync($"{Name(kind)} is restored from {report.Backup.Id}, up to {(report.LastCommit is { } last ? $"what was committed at {Time(last)}" : "its end")}.");
        if (report.Gap is not null)
            await output.WriteLineAsync($"The log has a gap at {report.Gap}: what was written from there on is not restored.");
        if (report.Aside is not null)
            await output.WriteLineAsync($"What was there before lies in {report.Aside}: remove it once you know that you do not need it.");
        await output.WriteLineAsync("At its start the program carries out again what the erasure ledger holds, and serves nothing before.");
        return 0;
    });

    private static async Task<int> SayAsync(TextWriter output, Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (e is EmbeddedException or InvalidDataException or IOException or UnauthorizedAccessException or NpgsqlException)
        {
            await output.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static ClusterKind[] Kinds(BackupOptions options, string? server)
    {
        var kinds = server is null ? Enum.GetValues<ClusterKind>().Where(kind => options[kind].Path is not null).ToArray() : [Kind(server)];
        return kinds.Length > 0 && kinds.All(kind => options[kind].Path is not null)
            ? kinds
            : throw new EmbeddedException("No folder is named: set Backup:Main:Path and Backup:Vault:Path.");
    }

    private static ClusterKind Kind(string server) => server switch
    {
        "main" => ClusterKind.Main,
        "vault" => ClusterKind.Vault,
        _ => throw new EmbeddedException("The servers are called main and vault."),
    };

    private static string Name(ClusterKind kind) => kind == ClusterKind.Main ? "main" : "vault";

    private static string Line(BackupManifest backup) => string.Create(
        CultureInfo.InvariantCulture, $"{backup.Id}, whole since {Time(backup.FinishedAt)}, {backup.Files.Count} files, {backup.Size / 1024.0 / 1024:F1} MiB, timeline {backup.Timeline}");

    private static string Time(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
