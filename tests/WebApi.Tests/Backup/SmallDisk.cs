using System.Diagnostics;

namespace CarTrade.WebApi.Tests.Backup;

/// <summary>A disk that is soon full.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private SmallDisk(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>Mounts one of two megabytes; null where that is not allowed.</summary>
    public static async Task<SmallDisk?> MountAsync()
    {
        var disk = new SmallDisk(Directory.CreateTempSubdirectory("cartrade-disk-").FullName);
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && await RunAsync("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.Folder))
            return disk;
        Directory.Delete(disk.Folder);
        return null;
    }

    /// <summary>Gives it room.</summary>
    public async Task GrowAsync() => (await RunAsync("mount", "-o", "remount,size=200m", Folder)).ShouldBeTrue();

    public async ValueTask DisposeAsync()
    {
        await RunAsync("umount", "-l", Folder);
        Directory.Delete(Folder);
    }

    private static async Task<bool> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
