using System.Globalization;
using System.Text;

namespace CarTrade.Benchmarks;

/// <summary>What sealing and proving cost: within this process, on the small database.</summary>
internal static class PrivacyBench
{
    private const string Begin = "<!-- privacy numbers -->\n";
    private const string End = "<!-- end of privacy numbers -->";

    /// <summary>Measures what is wanted and writes it where <c>--report</c> says.</summary>
    public static async Task RunAsync(IServiceProvider services, BenchOptions options)
    {
        var lines = new List<string>();
        if (options.Wants("sealed"))
            lines.AddRange(await new SealedPages(services).MeasureAsync(options));
        if (options.Wants("ledger"))
            lines.AddRange(await new LedgerAppends(services).MeasureAsync(options));
        if (lines.Count == 0)
            return;
        var load = (await File.ReadAllTextAsync("/proc/loadavg")).Split(' ')[0];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{options.Rounds} rounds of {options.Duration.TotalSeconds:0} s on each side in turns, medians; load average at the end {load}.\n\n");
        text.Append("| | sealed or proved | beside | ratio | goal |\n|---|---|---|---|---|\n").AppendJoin('\n', lines).Append('\n');
        if (options.Report is not { } path)
            return;
        var page = await File.ReadAllTextAsync(path);
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        await File.WriteAllTextAsync(path, $"{page[..from]}{text}{page[to..]}");
    }
}
