using CarTrade.Infrastructure.Embedded;

namespace CarTrade.Infrastructure.Backup;

/// <summary>What is to be restored.</summary>
/// <param name="Kind">Which server.</param>
/// <param name="From">The folder of its backups.</param>
/// <param name="Backup">The base backup to begin with; the newest that serves where absent.</param>
/// <param name="Until">Everything that was committed until then; all there is where absent.</param>
/// <param name="Discard">Removes the data that was there before, instead of putting it aside.</param>
internal sealed record RestoreOrder(ClusterKind Kind, string From, string? Backup = null, DateTimeOffset? Until = null, bool Discard = false)
{
    /// <summary>The base backup to begin with; throws where none serves.</summary>
    public BackupManifest Choose(BackupStore store)
    {
        var backups = store.List();
        if (backups.Count == 0)
            throw new EmbeddedException($"{store.Path} holds no whole base backup.");
        return backups.LastOrDefault(one => Backup is null ? Until is null || one.FinishedAt <= Until : one.Id == Backup)
            ?? throw new EmbeddedException(Backup is null
                ? $"No base backup ended by {Until:O}: the oldest moment is {backups[0].FinishedAt:O}."
                : $"There is no whole base backup {Backup}: 'cartrade backup list' names them.");
    }
}

/// <summary>What was restored.</summary>
/// <param name="Backup">The base backup that it began with.</param>
/// <param name="LastCommit">When the last restored transaction was committed; null where the log after the base backup had none.</param>
/// <param name="Aside">Where the data that was there before lies now; null where there was none, or it was removed.</param>
/// <param name="Gap">The first segment that is missing where the log has a gap.</param>
internal sealed record RestoreReport(BackupManifest Backup, DateTimeOffset? LastCommit, string? Aside, string? Gap);
