using System.Globalization;

namespace CarTrade.Benchmarks;

/// <summary>How much is measured.</summary>
/// <param name="Scale">Open requests of the large world; <c>BENCH_SCALE</c>.</param>
/// <param name="SmallScale">Open requests of the small world.</param>
/// <param name="Rounds">Rounds of each scenario on each server; <c>BENCH_ROUNDS</c>.</param>
/// <param name="Duration">Length of a round; <c>BENCH_SECONDS</c>.</param>
/// <param name="WarmUp">The least requests to each server before a scenario's rounds; <c>BENCH_WARM</c>.</param>
/// <param name="Data">Folder of the worlds, kept between runs; <c>BENCH_DATA</c>.</param>
/// <param name="Report">Where the numbers are written as Markdown, or null.</param>
/// <param name="Only">The scenarios to measure, or none for all; <c>BENCH_ONLY</c>: <c>sealed,ledger,posting,import,read,list,board,flat,submit,proof</c>.</param>
internal sealed record BenchOptions(int Scale, int SmallScale, int Rounds, TimeSpan Duration, int WarmUp, string Data, string? Report, string[] Only)
{
    /// <summary>Connections of the load generator.</summary>
    public const int Connections = 16;

    /// <summary>A warm-up ends after so long, whatever is still to be compiled.</summary>
    public static readonly TimeSpan LongestWarmUp = TimeSpan.FromMinutes(4);

    /// <summary>A turn of load while warming up.</summary>
    public static readonly TimeSpan WarmTurn = TimeSpan.FromSeconds(5);

    /// <summary>A rest after it, in which the runtime's compiler has the machine for itself.</summary>
    public static readonly TimeSpan WarmRest = TimeSpan.FromSeconds(3);

    /// <summary>Compiling no longer than this in a turn and its rest, a server counts as warm.</summary>
    public static readonly TimeSpan Compiled = TimeSpan.FromMilliseconds(200);

    /// <summary>Reads <c>--quick</c>, <c>--report FILE</c> and the environment.</summary>
    public static BenchOptions From(string[] args)
    {
        var quick = args.Contains("--quick");
        var report = Array.IndexOf(args, "--report") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        return new(
            Number("BENCH_SCALE", quick ? 5_000 : 100_000),
            1_000,
            Number("BENCH_ROUNDS", quick ? 3 : 5),
            TimeSpan.FromSeconds(Number("BENCH_SECONDS", quick ? 2 : 4)),
            Number("BENCH_WARM", quick ? 5_000 : 20_000),
            Environment.GetEnvironmentVariable("BENCH_DATA") ?? Path.Combine(Path.GetTempPath(), "cartrade-bench"),
            report,
            (Environment.GetEnvironmentVariable("BENCH_ONLY") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    /// <summary>Whether a scenario is to be measured.</summary>
    public bool Wants(string scenario) => Only.Length == 0 || Only.Contains(scenario, StringComparer.Ordinal);

    /// <summary>Whether nothing is to be measured but what is measured within this process.</summary>
    public bool OnlyWithin => Only.Length > 0 && Only.All(scenario => scenario is "sealed" or "ledger" or "posting" or "import");

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
