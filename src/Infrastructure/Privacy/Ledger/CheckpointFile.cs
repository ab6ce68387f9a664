namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>
/// A copy of every signed note outside the database, appended to and flushed: whoever rolls the database back, or forks it, contradicts
/// this. Operators mirror the folder to another host.
/// </summary>
internal sealed class CheckpointFile(LedgerFolder folder)
{
    private const string Separator = "---\n";
    private readonly Lock writing = new();

    /// <summary>Appends a note.</summary>
    public void Append(string ledger, string note)
    {
        lock (writing)
        {
            Directory.CreateDirectory(folder.Path);
            using var file = new FileStream(PathOf(ledger), FileMode.Append, FileAccess.Write, FileShare.Read);
            file.Write(System.Text.Encoding.UTF8.GetBytes(note + Separator));
            file.Flush(flushToDisk: true);
        }
    }

    /// <summary>All notes, oldest first.</summary>
    public IReadOnlyList<string> Read(string ledger) => File.Exists(PathOf(ledger))
        ? [.. File.ReadAllText(PathOf(ledger)).Split(Separator, StringSplitOptions.RemoveEmptyEntries)]
        : [];

    private string PathOf(string ledger) => Path.Combine(folder.Path, ledger + ".checkpoints");
}

/// <summary>Where copies of checkpoints lie.</summary>
/// <param name="Path">The folder.</param>
internal sealed record LedgerFolder(string Path);
