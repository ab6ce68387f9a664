using System.Diagnostics;

namespace CarTrade.Infrastructure.Embedded;

/// <summary>Runs a short-lived program of the server's.</summary>
internal static class Tool
{
    /// <summary>Runs to the end and returns what it printed; throws when it fails.</summary>
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments, CancellationToken ct)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start) ?? throw new EmbeddedException($"{program} did not start.");
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var errors = process.StandardError.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        var text = await output + await errors;
        return process.ExitCode == 0
            ? text
            : throw new EmbeddedException($"{Path.GetFileName(program)} failed ({process.ExitCode}): {text.Trim()}");
    }
}
