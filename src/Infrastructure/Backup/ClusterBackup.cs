using Npgsql;

namespace CarTrade.Infrastructure.Backup;

/// <summary>The backups of one server: taken, continued, ended.</summary>
internal sealed class ClusterBackup
{
    private readonly BaseBackup bases;
    private readonly WalArchive wal;

    public ClusterBackup(ClusterAccess cluster, ClusterBackupOptions options)
    {
        (Cluster, Options, Store) = (cluster, options, new(options.Path!));
        if (Store.Path.StartsWith(cluster.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new InvalidDataException($"{Store.Path} lies in the server's own data folder: backups belong elsewhere.");
        wal = new(cluster, Store);
        bases = new(cluster, Store, wal);
    }

    /// <summary>The server.</summary>
    public ClusterAccess Cluster { get; }

    /// <summary>The settings.</summary>
    public ClusterBackupOptions Options { get; }

    /// <summary>Where they lie.</summary>
    public BackupStore Store { get; }

    /// <summary>Takes a base backup now, and drops what is past its time.</summary>
    public async Task<BackupManifest> TakeAsync(CancellationToken ct)
    {
        using var held = await Store.OpenAsync(ct);
        var backup = await bases.TakeAsync(ct);
        Prune(backup.FinishedAt);
        return backup;
    }

    /// <summary>Copies what was written since; takes a base backup where one is due.</summary>
    /// <param name="finish">Also ends the segment that is being written.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>The base backup that was taken, or null.</returns>
    public async Task<BackupManifest?> ContinueAsync(bool finish, CancellationToken ct)
    {
        using var held = await Store.OpenAsync(ct);
        await using var connection = await Cluster.OpenAsync(ct);
        await bases.ClaimAsync(connection, ct);
        var next = await wal.CollectAsync(connection, finish, ct);
        if (!await IsDueAsync(connection, next, ct))
            return null;
        var backup = await bases.TakeAsync(ct);
        Prune(backup.FinishedAt);
        return backup;
    }

    /// <summary>No whole one, an old one, one of before a restore, or a gap in the log since.</summary>
    private async Task<bool> IsDueAsync(NpgsqlConnection connection, WalSegment next, CancellationToken ct)
    {
        if (Store.List() is not [.., var last])
            return true;
        var (_, timeline, now) = await WalArchive.PlaceAsync(connection, ct);
        return last.Timeline != timeline || now - last.StartedAt >= TimeSpan.FromHours(Options.EveryHours)
            || !WalArchive.IsWhole(Store.Wal.Segments(), WalSegment.Parse(last.FirstSegment)!.Value, next);
    }

    /// <summary>Removes base backups past their time, but the newest, and the log that only they needed.</summary>
    private void Prune(DateTimeOffset now)
    {
        var backups = Store.List();
        var old = backups.SkipLast(1).Where(backup => now - backup.FinishedAt >= TimeSpan.FromDays(Options.KeepDays)).ToArray();
        foreach (var backup in old)
            Store.Remove(backup);
        var first = backups.Except(old).Min(backup => WalSegment.Parse(backup.FirstSegment)!.Value.Number);
        foreach (var segment in Store.Wal.Segments().Where(segment => segment.Number < first))
            Store.Wal.Remove(segment);
    }
}
