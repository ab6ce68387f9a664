using System.Globalization;
using System.Text;

namespace CarTrade.Benchmarks;

/// <summary>What the books cost: within this process, on the small database.</summary>
internal static class MoneyBench
{
    private const string Begin = "<!-- money numbers -->\n";
    private const string End = "<!-- end of money numbers -->";

    /// <summary>Measures what is wanted and writes it where <c>--report</c> says.</summary>
    public static async Task RunAsync(IServiceProvider services, BenchOptions options)
    {
        var lines = new List<string>();
        if (options.Wants("posting"))
            lines.AddRange(await new Postings(services).MeasureAsync(options));
        if (options.Wants("import"))
            lines.AddRange(await new StatementImports(services).MeasureAsync(options));
        if (lines.Count == 0)
            return;
        var load = (await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{options.Rounds} rounds of {options.Duration.TotalSeconds:0} s on each side in turns, medians; load average at the end {load}.\n\n");
        text.Append("| | books | beside | ratio | goal |\n|---|---|---|---|---|\n").AppendJoin('\n', lines).Append('\n');
        if (options.Report is not { } path)
            return;
        var page = await File.ReadAllTextAsync(path);
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        await File.WriteAllTextAsync(path, $"{page[..from]}{text}{page[to..]}");
    }
}
