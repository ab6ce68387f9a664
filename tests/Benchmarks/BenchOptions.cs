using System.Globalization;

namespace CarTrade.Benchmarks;

/// <summary>How much is measured.</summary>
/// <param name="Scale">Open requests of the large world; <c>BENCH_SCALE</c>.</param>
/// <param name="SmallScale">Open requests of the small world.</param>
/// <param name="Rounds">Rounds of each scenario on each server; <c>BENCH_ROUNDS</c>.</param>
/// <param name="Duration">Length of a round.</param>
/// <param name="Data">Folder of the worlds, kept between runs; <c>BENCH_DATA</c>.</param>
/// <param name="Report">Where the numbers are written as Markdown, or null.</param>
internal sealed record BenchOptions(int Scale, int SmallScale, int Rounds, TimeSpan Duration, string Data, string? Report)
{
    /// <summary>Connections of the load generator.</summary>
    public const int Connections = 16;

    /// <summary>Reads <c>--quick</c>, <c>--report FILE</c> and the environment.</summary>
    public static BenchOptions From(string[] args)
    {
        var quick = args.Contains("--quick");
        var report = Array.IndexOf(args, "--report") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
        return new(
            Number("BENCH_SCALE", quick ? 5_000 : 100_000),
            1_000,
            Number("BENCH_ROUNDS", quick ? 3 : 5),
            TimeSpan.FromSeconds(quick ? 2 : 4),
            Environment.GetEnvironmentVariable("BENCH_DATA") ?? Path.Combine(Path.GetTempPath(), "cartrade-bench"),
            report);
    }

    private static int Number(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
