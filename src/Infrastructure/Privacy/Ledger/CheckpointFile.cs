namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>
/// A copy of every signed note outside the database, appended to and flushed: whoever rolls the database back, or forks it, contradicts
/// this. Operators mirror the folder to another host.
/// </summary>
internal sealed class CheckpointFile(LedgerFolder folder)
{
    private const string Separator = "---\n";
    private const int Longest = 4096;
    private readonly Lock writing = new();

    /// <summary>Appends a note.</summary>
    public void Append(string ledger, string note)
    {
        lock (writing)
        {
            Directory.CreateDirectory(folder.Path);
            using var file = new FileStream(PathOf(ledger), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
            file.SetLength(WholeNotes(file));
            file.Position = file.Length;
            file.Write(System.Text.Encoding.UTF8.GetBytes(note + Separator));
            file.Flush(flushToDisk: true);
        }
    }

    /// <summary>All notes, oldest first; one that is being written is not among them yet.</summary>
    public IReadOnlyList<string> Read(string ledger)
    {
        if (!File.Exists(PathOf(ledger)))
            return [];
        using var file = new FileStream(PathOf(ledger), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(file);
        return [.. reader.ReadToEnd().Split(Separator).SkipLast(1)];
    }

    /// <summary>Length without a note that a crash cut short.</summary>
    private static long WholeNotes(FileStream file)
    {
        var tail = new byte[Math.Min(file.Length, Longest)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf("---\n"u8);
        return end < 0 ? file.Length - tail.Length : file.Length - tail.Length + end + Separator.Length;
    }

    private string PathOf(string ledger) => Path.Combine(folder.Path, ledger + ".checkpoints");
}

/// <summary>Where copies of checkpoints lie.</summary>
/// <param name="Path">The folder.</param>
internal sealed record LedgerFolder(string Path);
