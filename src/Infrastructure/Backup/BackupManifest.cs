namespace CarTrade.Infrastructure.Backup;

/// <summary>What a base backup holds. It is written last: a folder without one is no backup.</summary>
/// <param name="Id">Its name: when it was begun, and where.</param>
/// <param name="System">The server's own identifier.</param>
/// <param name="ServerVersion">The server's version.</param>
/// <param name="Timeline">The history that it was taken from.</param>
/// <param name="StartedAt">When it was begun, by the server's clock.</param>
/// <param name="FinishedAt">When it ended: the earliest moment that it can be restored to.</param>
/// <param name="FirstSegment">The first segment of the log that a restore needs.</param>
/// <param name="LastSegment">The last one that it needs to be whole.</param>
/// <param name="Folders">Every folder, empty ones too.</param>
/// <param name="Files">Every file.</param>
internal sealed record BackupManifest(
    string Id, string System, string ServerVersion, uint Timeline, DateTimeOffset StartedAt, DateTimeOffset FinishedAt, string FirstSegment, string LastSegment,
    IReadOnlyList<string> Folders, IReadOnlyList<BackupFile> Files)
{
    /// <summary>Bytes of all files, unpacked.</summary>
    public long Size => Files.Sum(file => file.Size);
}

/// <summary>A file of a backup.</summary>
/// <param name="Path">Its path in the data folder, with slashes.</param>
/// <param name="Size">Bytes, unpacked.</param>
/// <param name="Sha256">Its SHA-256, unpacked, in hexadecimal.</param>
internal sealed record BackupFile(string Path, long Size, string Sha256);

/// <summary>What is known of a copied segment of the log, in a file beside it.</summary>
/// <param name="Size">Bytes, unpacked.</param>
/// <param name="Sha256">Its SHA-256, unpacked, in hexadecimal.</param>
/// <param name="CopiedAt">When it was copied, by the server's clock.</param>
/// <param name="Through">Everything that was committed until then is in this segment or one before; null where the log simply went on.</param>
internal sealed record WalNote(long Size, string Sha256, DateTimeOffset CopiedAt, DateTimeOffset? Through);
