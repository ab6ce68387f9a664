namespace CarTrade.Infrastructure.Backup;

/// <summary>Folders for one account alone, and files that are whole or absent.</summary>
internal static class WholeFile
{
    /// <summary>Makes a folder that the program's account alone may read.</summary>
    public static void Make(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>Writes and flushes a file beside its place, and then moves it there.</summary>
    public static void Write(string file, string text)
    {
        var unfinished = file + ".new";
        using (var writer = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            writer.Write(System.Text.Encoding.UTF8.GetBytes(text));
            writer.Flush(flushToDisk: true);
        }

        File.Move(unfinished, file, overwrite: true);
    }
}
