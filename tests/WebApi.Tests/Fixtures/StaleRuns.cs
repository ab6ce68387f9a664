using System.Diagnostics;
using System.Globalization;
using CarTrade.Infrastructure.Embedded;

namespace CarTrade.WebApi.Tests.Fixtures;

/// <summary>Removes what killed test runs left behind: their servers and their folders.</summary>
internal static class StaleRuns
{
    public const string Prefix = "cartrade-tests-";

    /// <summary>Memory where the machine offers that, the temporary folder elsewhere.</summary>
    public static string Root { get; } = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();

    public static void Remove()
    {
        foreach (var folder in Directory.GetDirectories(Root, Prefix + "*").Where(IsStale))
        {
            foreach (var cluster in (string[])[Path.Combine(folder, "main"), Path.Combine(folder, "vault")])
                Kill(cluster);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool IsStale(string folder) =>
        int.TryParse(Path.GetFileName(folder)[Prefix.Length..].Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && !IsRunning(id);

    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Kill(string cluster)
    {
        if (Postmaster.Read(cluster) is not { } postmaster || !postmaster.IsAlive(cluster))
            return;
        using var server = Process.GetProcessById(postmaster.ProcessId);
        server.Kill();
        server.WaitForExit();
    }
}
