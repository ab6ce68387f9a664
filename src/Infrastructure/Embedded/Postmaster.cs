using System.Diagnostics;
using System.Globalization;

namespace CarTrade.Infrastructure.Embedded;

/// <summary>What <c>postmaster.pid</c> says about a running or crashed server.</summary>
/// <param name="ProcessId">The server's process.</param>
/// <param name="Port">The port on which it listens.</param>
/// <param name="IsReady">Whether it takes connections: not while it starts or recovers.</param>
internal sealed record Postmaster(int ProcessId, int Port, bool IsReady)
{
    private const int StatusLine = 7;

    /// <summary>Reads the file; null when there is none or it is half-written.</summary>
    public static Postmaster? Read(string cluster)
    {
        var path = PathIn(cluster);
        var lines = File.Exists(path) ? File.ReadAllLines(path) : [];
        return lines.Length >= 4
            && int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var pid)
            && int.TryParse(lines[3], NumberStyles.None, CultureInfo.InvariantCulture, out var port)
            ? new(pid, port, lines.Length > StatusLine && lines[StatusLine].Trim() == "ready")
            : null;
    }

    public static string PathIn(string cluster) => Path.Combine(cluster, "postmaster.pid");

    /// <summary>Whether the process lives and is the server of this cluster, not another that got the same number.</summary>
    public bool IsAlive(string cluster)
    {
        if (!OperatingSystem.IsLinux())
            return IsPostgres();
        try
        {
            var command = File.ReadAllText($"/proc/{ProcessId}/cmdline");
            return command.Contains(cluster, StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private bool IsPostgres()
    {
        try
        {
            using var process = Process.GetProcessById(ProcessId);
            return !process.HasExited && process.ProcessName.StartsWith("postgres", StringComparison.OrdinalIgnoreCase);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
