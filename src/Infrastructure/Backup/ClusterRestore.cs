using System.Globalization;
using CarTrade.Infrastructure.Embedded;

namespace CarTrade.Infrastructure.Backup;

/// <summary>
/// Restores one embedded server: unpacks and verifies a base backup beside the present data, lets PostgreSQL replay the log up to a moment, and only then changes places.
/// Whatever fails before leaves the present data as it is.
/// </summary>
internal static class ClusterRestore
{
    private const string Stage = "restore-";

    /// <summary>Restores; the program must not run on the data folder.</summary>
    public static async Task<RestoreReport> RunAsync(EmbeddedOptions options, string contentRoot, RestoreOrder order, CancellationToken ct)
    {
        var store = new BackupStore(order.From);
        var backup = order.Choose(store);
        var account = ServerAccount.Find(options.RunAs);
        var data = DataFolder.Find(options, contentRoot, account);
        await using var held = DataFolder.Prepare(data, visit: false);
        var credentials = await Credentials.LoadOrCreateAsync(data, ct);
        var binaries = await ServerBinaries.PrepareAsync(options, contentRoot, account, ct);
        var ports = new Ports(data);
        var present = new Cluster(order.Kind, data, binaries, account, credentials, ports, options.Durable);
        FolderSwap.Finish(present.Folder);
        await present.StopAsync(ct);
        foreach (var left in Directory.GetDirectories(data, Stage + "*"))
        {
            await new Cluster(order.Kind, left, binaries, account, credentials, ports, durable: false).StopAsync(ct);
            Directory.Delete(left, recursive: true);
        }

        var stage = Path.Combine(data, Stage + Path.GetRandomFileName()[..4]);
        try
        {
            WholeFile.Make(stage);
            Directory.CreateDirectory(Path.Combine(stage, "run"));
            var folder = Path.Combine(stage, Path.GetFileName(present.Folder));
            var (through, gap) = await UnpackAsync(store, backup, folder, ct);
            await account.OwnAsync(ct, stage);
            var recovery = new Recovery(
                settings => new Cluster(order.Kind, stage, binaries, account, credentials, ports, options.Durable) { Extra = settings, Attempts = 1 }, folder, account, credentials.Owner);
            var last = await recovery.RunAsync(order.Until, through, ct);
            var aside = Aside(present.Folder, order.Discard);
            FolderSwap.Swap(present.Folder, folder, aside);
            if (order.Discard && Directory.Exists(aside))
                Directory.Delete(aside, recursive: true);
            return new(backup, last, Directory.Exists(aside) ? aside : null, gap);
        }
        finally
        {
            if (Directory.Exists(stage))
                Directory.Delete(stage, recursive: true);
        }
    }

    private static string Aside(string folder, bool discard) =>
        $"{folder}.{(discard ? "discarded" : "before-restore")}-{TimeProvider.System.GetUtcNow().ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture)}";

    /// <summary>Unpacks the base backup, and the log after it up to a gap; says up to when the log is known to hold everything, and where the gap is.</summary>
    private static async Task<(DateTimeOffset? Through, string? Gap)> UnpackAsync(BackupStore store, BackupManifest backup, string target, CancellationToken ct)
    {
        WholeFile.Make(target);
        foreach (var folder in backup.Folders)
            WholeFile.Make(Path.Combine(target, folder));
        foreach (var file in backup.Files)
            await PackedFile.RestoreAsync(store.FileOf(backup, file), Path.Combine(target, file.Path), file.Size, file.Sha256, ct);

        var segments = store.Wal.Segments();
        var (first, last) = (WalSegment.Parse(backup.FirstSegment)!.Value, BackupCheck.Last(segments, backup));
        if (last.Number < WalSegment.Parse(backup.LastSegment)!.Value.Number)
            throw new EmbeddedException($"The log that makes {backup.Id} whole is missing: take another base backup.");
        var through = default(DateTimeOffset?);
        foreach (var segment in segments.Where(segment => segment.Number >= first.Number && segment.Number <= last.Number))
            through = await UnpackAsync(store, segment.Name, target, ct) ?? through;
        foreach (var history in store.Wal.Histories())
            await UnpackAsync(store, history, target, ct);
        return (through, segments.Any(segment => segment.Number > last.Number) ? (last with { Number = last.Number + 1 }).Name : null);
    }

    private static async Task<DateTimeOffset?> UnpackAsync(BackupStore store, string name, string target, CancellationToken ct)
    {
        var note = store.Wal.NoteOf(name);
        await PackedFile.RestoreAsync(store.Wal.PathOf(name), Path.Combine(target, "pg_wal", name), note.Size, note.Sha256, ct);
        return note.Through;
    }
}
