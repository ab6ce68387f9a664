using System.Globalization;

namespace CarTrade.Benchmarks;

/// <summary>CPU time from <c>/proc</c>; nothing is counted on other systems.</summary>
internal static class SystemCpu
{
    private const int User = 11;

    private const int Kernel = 12;

    private const double TicksPerSecond = 100;

    /// <summary>As much as Linux keeps of the name of the thread on which the runtime compiles in the background.</summary>
    private const string Compiler = ".NET Tiered Com";

    /// <summary>Time used by the PostgreSQL processes that serve a folder and still live: they work in it.</summary>
    public static TimeSpan OfDatabases(string folder) => Sum(
        "/proc", path => char.IsAsciiDigit(Path.GetFileName(path)[0]) && File.ResolveLinkTarget(Path.Combine(path, "cwd"), returnFinalTarget: false)?.FullName.StartsWith(folder, StringComparison.Ordinal) == true);

    /// <summary>Time that a process used to compile its methods again and better.</summary>
    public static TimeSpan OfCompiler(int process) => Sum($"/proc/{process}/task", path => File.ReadAllText(Path.Combine(path, "comm")).TrimEnd() == Compiler);

    private static TimeSpan Sum(string folder, Func<string, bool> wanted) => Directory.Exists(folder)
        ? TimeSpan.FromSeconds(Directory.GetDirectories(folder).Sum(path => Ticks(path, wanted)) / TicksPerSecond)
        : default;

    private static long Ticks(string path, Func<string, bool> wanted)
    {
        try
        {
            if (!wanted(path))
                return 0;
            var text = File.ReadAllText(Path.Combine(path, "stat"));
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
