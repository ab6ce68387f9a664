namespace CarTrade.Infrastructure.Embedded;

/// <summary>The folder of the embedded servers: where it lies, and that one program at a time owns it.</summary>
internal static class DataFolder
{
    public static string Find(EmbeddedOptions options, string contentRoot, ServerAccount account)
    {
        if (options.DataPath is { Length: > 0 } path)
            return Path.GetFullPath(path);
        if (account.UserId is not null)
            return "/var/lib/cartrade";
        for (var folder = new DirectoryInfo(contentRoot); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "tools", "embedded-postgres")))
                return Path.Combine(folder.FullName, ".cartrade");
        }

        return Path.Combine(Path.GetFullPath(contentRoot), ".cartrade");
    }

    /// <summary>Makes the folder and takes its lock, which ends with the process however it ends.</summary>
    /// <returns>The lock, or null when another program has it and this one may visit.</returns>
    public static FileStream? Prepare(string path, bool visit)
    {
        Directory.CreateDirectory(Path.Combine(path, "run"));
        try
        {
            return new FileStream(Path.Combine(path, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (visit)
        {
            return null;
        }
        catch (IOException)
        {
            throw new EmbeddedException($"Another CarTrade runs on {path}. Stop it, or set Embedded:DataPath.");
        }
    }
}
