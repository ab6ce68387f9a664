using System.Text.Json;

namespace CarTrade.Infrastructure.Embedded;

/// <summary>
/// Puts a restored data folder in the place of the present one. That takes two renames; a note written before them lets whoever comes after a crash finish, so that a
/// missing folder is never taken for a new installation.
/// </summary>
internal static class FolderSwap
{
    private sealed record Note(string From, string Aside);

    /// <summary>Moves the present folder aside and the other one into its place.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="from">The restored one, on the same file system.</param>
    /// <param name="aside">Where the present one goes.</param>
    public static void Swap(string folder, string from, string aside)
    {
        Write(NoteOf(folder), new(from, aside));
        Finish(folder);
    }

    /// <summary>Finishes what a crash left half done; nothing to do is fine.</summary>
    public static void Finish(string folder)
    {
        if (!File.Exists(NoteOf(folder)))
            return;
        var (from, aside) = JsonSerializer.Deserialize<Note>(File.ReadAllText(NoteOf(folder)))!;
        if (Directory.Exists(from))
        {
            if (Directory.Exists(folder))
                Directory.Move(folder, aside);
            Directory.Move(from, folder);
        }

        File.Delete(NoteOf(folder));
    }

    private static string NoteOf(string folder) => folder + ".swap";

    private static void Write(string path, Note note)
    {
        using (var file = new FileStream(path + ".new", FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(file, note);
            file.Flush(flushToDisk: true);
        }

        File.Move(path + ".new", path, overwrite: true);
    }
}
