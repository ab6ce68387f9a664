using System.Security.Cryptography;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>Key files of mode 0400 in a folder of mode 0700. Two processes that need a new key at once end with the same one.</summary>
internal sealed class KeyFiles(KeyFolder folder) : IKeyFiles
{
    private const int Length = 32;
    private const string Extension = ".key";

    public byte[] GetOrCreate(string name) => Find(name) ?? Create(name);

    public byte[]? Find(string name)
    {
        try
        {
            var key = File.ReadAllBytes(PathOf(name));
            return key.Length == Length ? key : throw new InvalidDataException($"The key file '{name}' is damaged.");
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public IReadOnlyList<string> List(string prefix) => Directory.Exists(folder.Path)
        ? [.. Directory.EnumerateFiles(folder.Path, prefix + "*" + Extension).Select(file => Path.GetFileNameWithoutExtension(file))]
        : [];

    public void Destroy(string name) => File.Delete(PathOf(name));

    private string PathOf(string name) => Path.Combine(folder.Path, name + Extension);

    private byte[] Create(string name)
    {
        MakeFolder();
        var draft = Path.Combine(folder.Path, $".{name}.{Guid.NewGuid():N}");
        Write(draft, RandomNumberGenerator.GetBytes(Length));
        try
        {
            File.Move(draft, PathOf(name), overwrite: false);
        }
        catch (IOException) when (File.Exists(PathOf(name)))
        {
            File.Delete(draft);
        }

        return Find(name) ?? throw new InvalidDataException($"The key file '{name}' vanished.");
    }

    private static void Write(string path, byte[] key)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead;
        using var file = new FileStream(path, options);
        file.Write(key);
        file.Flush(flushToDisk: true);
    }

    private void MakeFolder()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder.Path);
        else
            Directory.CreateDirectory(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}

/// <summary>Where the key files lie.</summary>
/// <param name="Path">The folder.</param>
internal sealed record KeyFolder(string Path);
