using System.Globalization;

namespace CarTrade.Benchmarks;

/// <summary>CPU time of the PostgreSQL processes that serve a folder, from <c>/proc</c>; nothing is counted on other systems.</summary>
internal static class DatabaseCpu
{
    private const int User = 11;

    private const int Kernel = 12;

    private const double TicksPerSecond = 100;

    /// <summary>Time used by now, of processes that still live. A server's processes work in its data folder.</summary>
    public static TimeSpan Of(string folder) => Directory.Exists("/proc/self")
        ? TimeSpan.FromSeconds(Directory.GetDirectories("/proc").Where(path => char.IsAsciiDigit(Path.GetFileName(path)[0])).Sum(path => Ticks(path, folder)) / TicksPerSecond)
        : default;

    private static long Ticks(string process, string folder)
    {
        try
        {
            if (File.ResolveLinkTarget(Path.Combine(process, "cwd"), returnFinalTarget: false)?.FullName.StartsWith(folder, StringComparison.Ordinal) != true)
                return 0;
            var text = File.ReadAllText(Path.Combine(process, "stat"));
            var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            return Number(fields[User]) + Number(fields[Kernel]);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
