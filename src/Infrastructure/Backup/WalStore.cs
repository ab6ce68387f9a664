using System.Text.Json;

namespace CarTrade.Infrastructure.Backup;

/// <summary>The folder of one server's copied log: a file for each segment, with a note beside it that knows its hash.</summary>
/// <param name="path">The folder.</param>
internal sealed class WalStore(string path)
{
    private const string Note = ".json";

    /// <summary>The folder.</summary>
    public string Path => path;

    /// <summary>Removes what a crash left half written.</summary>
    public void Sweep()
    {
        foreach (var draft in Directory.GetFiles(Path, BackupStore.Draft + "*"))
            File.Delete(draft);
    }

    /// <summary>Segments that are there, whole, in the order of the log.</summary>
    public IReadOnlyList<WalSegment> Segments() => Directory.Exists(Path)
        ? [.. Directory.EnumerateFiles(Path, "*" + PackedFile.Extension).Select(file => WalSegment.Parse(System.IO.Path.GetFileNameWithoutExtension(file)))
            .OfType<WalSegment>().OrderBy(segment => segment.Number).ThenBy(segment => segment.Timeline)]
        : [];

    /// <summary>Files that say which history came from which.</summary>
    public IReadOnlyList<string> Histories() => Directory.Exists(Path)
        ? [.. Directory.EnumerateFiles(Path, "*.history" + PackedFile.Extension).Select(file => System.IO.Path.GetFileNameWithoutExtension(file)!)]
        : [];

    /// <summary>Whether a file of the log is there, whole.</summary>
    public bool Has(string name) => File.Exists(PathOf(name));

    /// <summary>Where a file of the log lies, packed.</summary>
    public string PathOf(string name) => System.IO.Path.Combine(Path, name + PackedFile.Extension);

    /// <summary>What is known of a file of the log.</summary>
    public WalNote NoteOf(string name) => JsonSerializer.Deserialize<WalNote>(File.ReadAllText(System.IO.Path.Combine(Path, name + Note)), BackupStore.Format)!;

    /// <summary>Copies a file of the log: the note before the name, so that what has its name has its hash.</summary>
    public async Task AddAsync(string name, Stream content, DateTimeOffset at, DateTimeOffset? through, CancellationToken ct)
    {
        var draft = System.IO.Path.Combine(Path, BackupStore.Draft + name);
        File.Delete(draft);
        try
        {
            var (size, sha256) = await PackedFile.WriteAsync(content, draft, ct);
            WholeFile.Write(System.IO.Path.Combine(Path, name + Note), JsonSerializer.Serialize(new WalNote(size, sha256, at, through), BackupStore.Format));
            File.Move(draft, PathOf(name), overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    /// <summary>Removes a segment.</summary>
    public void Remove(WalSegment segment)
    {
        File.Delete(PathOf(segment.Name));
        File.Delete(System.IO.Path.Combine(Path, segment.Name + Note));
    }
}
