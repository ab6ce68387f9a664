using CarTrade.Infrastructure.Embedded;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace CarTrade.Infrastructure.Backup;

/// <summary>What the operator's commands do with backups of the embedded servers. Each prints what it did and gives the exit code.</summary>
public static class BackupCommands
{
    /// <summary>Takes a base backup of one server, or of each that has a folder; beside a running program, or without one.</summary>
    /// <param name="builder">A host's builder with the configuration.</param>
    /// <param name="server"><c>main</c>, <c>vault</c> or null.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="ct">Cancels.</param>
    public static Task<int> TakeBackupsAsync(this IHostApplicationBuilder builder, string? server, TextWriter output, CancellationToken ct) => BackupWords.SayAsync(output, async () =>
    {
        var options = BackupOptions.Read(builder.Configuration);
        var kinds = Kinds(options, server);
        await using var servers = await builder.AddEmbeddedPostgresAsync(visit: true, ct) as EmbeddedPostgres
            ?? throw new EmbeddedException("Connection strings name servers of your own: back them up with their own tools, see docs/operations.md.");
        foreach (var kind in kinds)
        {
            var taken = await new ClusterBackup(ClusterAccess.Of(servers, kind), options[kind]).TakeAsync(ct);
            await output.WriteLineAsync($"{BackupWords.Name(kind)} {BackupWords.Line(taken)}");
        }

        return 0;
    });

    /// <summary>Lists the whole base backups, and up to when each server's log is copied.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="server"><c>main</c>, <c>vault</c> or null.</param>
    /// <param name="output">Where to print.</param>
    public static Task<int> ListBackupsAsync(this IConfiguration configuration, string? server, TextWriter output) => BackupWords.SayAsync(output, async () =>
    {
        var options = BackupOptions.Read(configuration);
        foreach (var kind in Kinds(options, server))
        {
            var store = new BackupStore(options[kind].Path!);
            var (backups, segments) = (store.List(), store.Wal.Segments());
            foreach (var backup in backups)
                await output.WriteLineAsync($"{BackupWords.Name(kind)} {BackupWords.Line(backup)}");
            if (backups is [.., var last] && BackupCheck.Last(segments, last) is var end && store.Wal.Has(end.Name))
                await output.WriteLineAsync($"{BackupWords.Name(kind)} log {end.Name}, copied {BackupWords.Time(store.Wal.NoteOf(end.Name).CopiedAt)}");
            else
                await output.WriteLineAsync($"{BackupWords.Name(kind)} no base backup");
        }

        return 0;
    });

    /// <summary>Reads backups to the end and compares them with their hashes; exit code 1 where something does not hold.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="server"><c>main</c>, <c>vault</c> or null.</param>
    /// <param name="output">Where to print.</param>
    /// <param name="ct">Cancels.</param>
    public static Task<int> VerifyBackupsAsync(this IConfiguration configuration, string? server, TextWriter output, CancellationToken ct) => BackupWords.SayAsync(output, async () =>
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
                await output.WriteLineAsync($"{BackupWords.Name(kind)} {backup.Id} {(findings.Count == 0 ? "holds" : "is damaged")}");
                result |= findings.Count == 0 ? 0 : 1;
            }
        }

        return result;
    });

    private static ClusterKind[] Kinds(BackupOptions options, string? server)
    {
        var kinds = server is null ? Enum.GetValues<ClusterKind>().Where(kind => options[kind].Path is not null).ToArray() : [BackupWords.Kind(server)];
        return kinds.Length > 0 && kinds.All(kind => options[kind].Path is not null)
            ? kinds
            : throw new EmbeddedException("No folder is named: set Backup:Main:Path and Backup:Vault:Path.");
    }
}
