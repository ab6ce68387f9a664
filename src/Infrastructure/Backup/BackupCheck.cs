namespace CarTrade.Infrastructure.Backup;

/// <summary>Reads what a restore would read, and says what does not hold.</summary>
internal static class BackupCheck
{
    /// <summary>Verifies every file of a base backup and of the log after it.</summary>
    /// <returns>Findings; none is good.</returns>
    public static async Task<IReadOnlyList<string>> VerifyAsync(BackupStore store, BackupManifest backup, CancellationToken ct)
    {
        var findings = new List<string>();
        foreach (var file in backup.Files)
            await TryAsync(() => PackedFile.VerifyAsync(store.FileOf(backup, file), file.Size, file.Sha256, ct), findings);
        var segments = store.Wal.Segments();
        if (Last(segments, backup).Number < WalSegment.Parse(backup.LastSegment)!.Value.Number)
            findings.Add($"{backup.Id}: the log that makes it whole ends before {backup.LastSegment}");
        var first = WalSegment.Parse(backup.FirstSegment)!.Value;
        foreach (var name in segments.Where(segment => segment.Number >= first.Number).Select(segment => segment.Name).Concat(store.Wal.Histories()))
            await TryAsync(() => VerifyAsync(store, name, ct), findings);
        return findings;
    }

    /// <summary>The last segment that can be reached from a base backup without a gap.</summary>
    public static WalSegment Last(IReadOnlyList<WalSegment> segments, BackupManifest backup)
    {
        var first = WalSegment.Parse(backup.FirstSegment)!.Value;
        var last = first with { Number = first.Number - 1 };
        foreach (var segment in segments.Where(segment => segment.Number >= first.Number))
        {
            if (segment.Number > last.Number + 1)
                break;
            last = segment;
        }

        return last;
    }

    private static Task VerifyAsync(BackupStore store, string name, CancellationToken ct)
    {
        var note = store.Wal.NoteOf(name);
        return PackedFile.VerifyAsync(store.Wal.PathOf(name), note.Size, note.Sha256, ct);
    }

    private static async Task TryAsync(Func<Task> verify, List<string> findings)
    {
        try
        {
            await verify();
        }
        catch (Exception e) when (e is InvalidDataException or IOException or System.Text.Json.JsonException)
        {
            findings.Add(e.Message);
        }
    }
}
