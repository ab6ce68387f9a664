using System.Globalization;

namespace CarTrade.Benchmarks;

/// <summary>CPU time of the PostgreSQL processes that run beneath this one, from <c>/proc</c>; nothing is counted on other systems.</summary>
internal static class DatabaseCpu
{
    private const int Parent = 1;

    private const int User = 11;

    private const int Kernel = 12;

    private const double TicksPerSecond = 100;

    /// <summary>Time used by now, of processes that still live.</summary>
    public static TimeSpan Now()
    {
        if (!Directory.Exists("/proc/self"))
            return default;
        var all = Directory.GetDirectories("/proc").Where(path => int.TryParse(Path.GetFileName(path), out _)).Select(Read).OfType<(int Id, string Name, string[] Fields)>().ToDictionary(each => each.Id);
        var ticks = all.Values.Where(each => each.Name == "postgres" && IsBeneath(all, each.Id)).Sum(each => Number(each.Fields[User]) + Number(each.Fields[Kernel]));
        return TimeSpan.FromSeconds(ticks / TicksPerSecond);
    }

    private static bool IsBeneath(Dictionary<int, (int Id, string Name, string[] Fields)> all, int id)
    {
        while (all.TryGetValue(id, out var process) && id != Environment.ProcessId)
            id = (int)Number(process.Fields[Parent]);
        return id == Environment.ProcessId;
    }

    private static (int Id, string Name, string[] Fields)? Read(string folder)
    {
        try
        {
            var text = File.ReadAllText(Path.Combine(folder, "stat"));
            var (open, close) = (text.IndexOf('('), text.LastIndexOf(')'));
            return ((int)Number(text[..open]), text[(open + 1)..close], text[(close + 2)..].Split(' '));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
