using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace CarTrade.Benchmarks;

/// <summary>Prints what was measured and, where asked, writes it as Markdown.</summary>
internal sealed class Report(BenchOptions options, World few, World many)
{
    private const string Begin = "<!-- numbers -->\n";

    private const string End = "<!-- end of numbers -->";

    private readonly List<Result> results = [];

    /// <summary>Memory of the bare server after its rounds.</summary>
    public long BareMiB { get; set; }

    /// <summary>The board of many requests beside that of few.</summary>
    public Result? Flat { get; set; }

    /// <summary>Reading with a proof beside reading with a bearer token.</summary>
    public Result? Proof { get; set; }

    /// <summary>Adds a scenario.</summary>
    public void Add(Result result)
    {
        results.Add(result);
        Console.WriteLine($"{result.Scenario.Name}: ratio {result.Ratio:0.00}, {result.Product(s => s.Round.RequestsPerSecond):0} against {result.Beside(s => s.Round.RequestsPerSecond):0} requests/s");
    }

    /// <summary>Prints all, and writes it where <c>--report</c> says.</summary>
    public async Task WriteAsync()
    {
        var text = Text();
        Console.WriteLine();
        Console.WriteLine(text);
        if (options.Report is not { } path)
            return;
        var page = await File.ReadAllTextAsync(path);
        var (from, to) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        await File.WriteAllTextAsync(path, $"{page[..from]}{text}{page[to..]}");
    }

    private string Text()
    {
        var text = new StringBuilder();
        Line(text, $"{RuntimeInformation.OSDescription}, {Processor()}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}; load average at the end {Load()}.");
        Line(text, $"{BenchOptions.Connections} connections, {options.Rounds} rounds of {options.Duration.TotalSeconds:0} s on each server in turns, medians.");
        Line(text, $"Open requests: {few.OpenRequests:N0} in the small database, {many.OpenRequests:N0} in the large one; the boards measured hold {few.BoardLength:N0} and {many.BoardLength:N0}.");
        Line(text, $"");
        Line(text, $"| | product: requests/s | p50 ms | p99 ms | CPU µs | database µs | bare: requests/s | p50 ms | p99 ms | CPU µs | database µs | ratio | goal |");
        Line(text, $"|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var result in results)
            Line(text, $"| {result.Scenario.Name} | {Numbers(result.Product)} | {Numbers(result.Beside)} | **{result.Ratio:0.00}** | {result.Scenario.Goal} |");
        Line(text, $"");
        Line(text, $"| | |");
        Line(text, $"|---|---|");
        if (Flat is { } flat)
            Line(text, $"| Board, time with {many.OpenRequests:N0} open requests against {few.OpenRequests:N0} | **{1 / flat.Ratio:0.00}** (goal ≤ 1.5) |");
        if (Proof is { } proof)
            Line(text, $"| A DPoP proof, CPU a request | **{(proof.Product(s => s.CpuMicroseconds) - proof.Beside(s => s.CpuMicroseconds)) / 1000:0.000} ms** more than a bearer token (goal ≤ 0.1 ms) |");
        Line(text, $"| Start to ready on a migrated database, its PostgreSQL servers included | **{few.Product.StartUp.TotalSeconds:0.0} s**, {many.Product.StartUp.TotalSeconds:0.0} s (goal ≤ 3 s) |");
        Line(text, $"| Memory after the run | product {many.Product.MemoryMiB} MiB, bare {BareMiB} MiB |");
        return text.ToString();
    }

    private static string Numbers(Func<Func<Sample, double>, double> median) => string.Create(
        CultureInfo.InvariantCulture,
        $"{median(s => s.Round.RequestsPerSecond):0} | {median(s => s.Round.P50):0.0} | {median(s => s.Round.P99):0.0} | {median(s => s.CpuMicroseconds):0} | {median(s => s.DatabaseMicroseconds):0}");

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Processor() => (File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo") : [])
        .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
