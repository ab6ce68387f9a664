namespace CarTrade.Infrastructure.Backup;

/// <summary>Which files of a running server a base backup takes: all but what it makes anew at its start, its logs, and the log that is copied by itself.</summary>
internal static class ClusterFiles
{
    /// <summary>The file that says how the server was left; read last.</summary>
    public const string Control = "global/pg_control";

    private const int ControlReads = 100;

    private static readonly string[] Emptied = ["pg_wal", "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans", "log"];
    private static readonly string[] Skipped =
    [
        "postmaster.pid", "postmaster.opts", "backup_label", "backup_label.old", "tablespace_map", "tablespace_map.old", "backup_manifest", "current_logfiles", "start.log",
        "recovery.signal", "standby.signal", Embedded.ServerSettings.FileName,
    ];

    /// <summary>Folders and files below a data folder, with slashes; the control file last.</summary>
    public static (IReadOnlyList<string> Folders, IReadOnlyList<string> Files) Of(string root)
    {
        var (folders, files) = (new List<string>(), new List<string>());
        Walk(new(root), "", folders, files);
        files.Remove(Control);
        files.Add(Control);
        return (folders, files);
    }

    /// <summary>Opens a file that the server may be writing.</summary>
    public static async Task<Stream> OpenAsync(string root, string file, CancellationToken ct) => file == Control ? await ControlAsync(root, ct) : Read(root, file);

    private static void Walk(DirectoryInfo folder, string prefix, List<string> folders, List<string> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            if (entry is not DirectoryInfo below)
            {
                if (!Skipped.Contains(path, StringComparer.Ordinal) && !IsTemporary(entry.Name))
                    files.Add(path);
            }
            else if (!IsTemporary(entry.Name))
            {
                if (below.LinkTarget is not null)
                    throw new InvalidDataException($"{path} is a link: tablespaces are not backed up here.");
                folders.Add(path);
                if (!Emptied.Contains(path, StringComparer.Ordinal))
                    Walk(below, path + "/", folders, files);
            }
        }
    }

    private static bool IsTemporary(string name) =>
        name.StartsWith("pgsql_tmp", StringComparison.Ordinal) || name.StartsWith("pg_internal.init", StringComparison.Ordinal);

    /// <summary>The control file as it was at one moment: a read beside a write may see half of each.</summary>
    private static async Task<Stream> ControlAsync(string root, CancellationToken ct)
    {
        byte[]? before = null;
        for (var attempt = 0; attempt < ControlReads; attempt++)
        {
            await using var file = Read(root, Control);
            var now = new byte[file.Length];
            await file.ReadExactlyAsync(now, ct);
            if (before is not null && before.AsSpan().SequenceEqual(now))
                return new MemoryStream(now);
            before = now;
        }

        throw new IOException("The server's control file does not hold still.");
    }

    private static FileStream Read(string root, string file) => new(Path.Combine(root, file), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
