using System.Security.Cryptography;
using System.Text.Json;

namespace CarTrade.Infrastructure.Embedded;

/// <summary>Random passwords of the embedded servers' roles, made once and kept in a file that only the program's account reads.</summary>
/// <param name="Owner">Password of the owner of both clusters.</param>
/// <param name="App">Password of the program's login.</param>
/// <param name="Bus">Password of the message bus's login.</param>
internal sealed record Credentials(string Owner, string App, string Bus)
{
    private const UnixFileMode ReadByOwner = UnixFileMode.UserRead;

    public static async Task<Credentials> LoadOrCreateAsync(string folder, CancellationToken ct)
    {
        var path = Path.Combine(folder, "credentials.json");
        if (File.Exists(path))
            return JsonSerializer.Deserialize<Credentials>(await File.ReadAllTextAsync(path, ct))!;
        var created = new Credentials(Random(), Random(), Random());
        await WriteSecretAsync(path, JsonSerializer.Serialize(created), ct);
        return created;
    }

    /// <summary>Writes a file that its owner alone may read, whole or not at all.</summary>
    public static async Task WriteSecretAsync(string path, string content, CancellationToken ct)
    {
        var unfinished = path + ".new";
        File.Delete(unfinished);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = ReadByOwner;
        await using (var writer = new StreamWriter(unfinished, options))
            await writer.WriteAsync(content.AsMemory(), ct);
        File.Move(unfinished, path, overwrite: true);
    }

    private static string Random() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
}
