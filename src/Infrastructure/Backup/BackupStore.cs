using System.Text.Json;

namespace CarTrade.Infrastructure.Backup;

/// <summary>
/// The folder of one server's backups: <c>base/</c> with a folder for each base backup, <c>wal/</c> with the log's segments. Nothing has its name before it is whole:
/// what a crash or a full disk left is called a draft, and swept away by the next run.
/// </summary>
internal sealed class BackupStore(string path)
{
    private const string Manifest = "manifest.json";
    internal const string Draft = ".draft-";
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    /// <summary>How Linux, macOS and Windows say that another process has a file.</summary>
    private static readonly int[] InUse = [11, 35, unchecked((int)0x80070020)];

    internal static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The folder.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    private string Bases => System.IO.Path.Combine(Path, "base");

    /// <summary>The copied log.</summary>
    public WalStore Wal { get; } = new(System.IO.Path.Combine(System.IO.Path.GetFullPath(path), "wal"));

    /// <summary>Makes the folder and takes its lock, which ends with the process; waits while another backup is at it.</summary>
    public async Task<IDisposable> OpenAsync(CancellationToken ct)
    {
        WholeFile.Make(Path);
        WholeFile.Make(Bases);
        WholeFile.Make(Wal.Path);
        var held = await LockAsync(ct);
        foreach (var draft in Directory.GetDirectories(Bases, Draft + "*"))
            Directory.Delete(draft, recursive: true);
        Wal.Sweep();
        return held;
    }

    /// <summary>Refuses to mix the backups of two servers: throws where the folder has those of another.</summary>
    public void Claim(string system)
    {
        var claim = System.IO.Path.Combine(Path, "system");
        if (!File.Exists(claim))
            WholeFile.Write(claim, system);
        else if (File.ReadAllText(claim) is var owner && owner != system)
            throw new InvalidDataException($"{Path} holds the backups of another server ({owner}): give this one ({system}) a folder of its own.");
    }

    /// <summary>Whole base backups, oldest first.</summary>
    public IReadOnlyList<BackupManifest> List() => Directory.Exists(Bases)
        ? [.. Directory.GetDirectories(Bases).Select(folder => System.IO.Path.Combine(folder, Manifest)).Where(File.Exists)
            .Select(file => JsonSerializer.Deserialize<BackupManifest>(File.ReadAllText(file), Format)!).OrderBy(one => one.FinishedAt)]
        : [];

    /// <summary>A folder to write a base backup into.</summary>
    public string BeginBase(string id)
    {
        var draft = System.IO.Path.Combine(Bases, Draft + id);
        WholeFile.Make(draft);
        return draft;
    }

    /// <summary>Writes the manifest and gives the folder its name.</summary>
    public void Finish(string draft, BackupManifest manifest)
    {
        WholeFile.Write(System.IO.Path.Combine(draft, Manifest), JsonSerializer.Serialize(manifest, Format));
        Directory.Move(draft, System.IO.Path.Combine(Bases, manifest.Id));
    }

    /// <summary>Removes a draft, or whatever of it can be removed.</summary>
    public static void Abandon(string draft)
    {
        try
        {
            Directory.Delete(draft, recursive: true);
        }
        catch (IOException)
        {
            // The next run sweeps it away; it has no manifest and counts for nothing.
        }
    }

    /// <summary>Removes a base backup: its manifest first, so that half of one never looks whole.</summary>
    public void Remove(BackupManifest backup)
    {
        var folder = System.IO.Path.Combine(Bases, backup.Id);
        File.Delete(System.IO.Path.Combine(folder, Manifest));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Where a file of a base backup lies, packed.</summary>
    public string FileOf(BackupManifest backup, BackupFile file) => System.IO.Path.Combine(Bases, backup.Id, "data", file.Path + PackedFile.Extension);

    private async Task<FileStream> LockAsync(CancellationToken ct)
    {
        while (true)
        {
            try
            {
                return new(System.IO.Path.Combine(Path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (InUse.Contains(e.HResult))
            {
                await Task.Delay(Between, ct);
            }
        }
    }
}
