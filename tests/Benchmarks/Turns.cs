using System.Diagnostics;
using System.Globalization;

namespace CarTrade.Benchmarks;

/// <summary>Two ways to do one thing within this process, measured in turns by so many workers; what disturbs one disturbs the other.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Workers">How many do it at once.</param>
/// <param name="Product">The product's way; the number runs on.</param>
/// <param name="Beside">What it is compared with.</param>
internal sealed record Turns(string Name, int Workers, Func<int, Task> Product, Func<int, Task> Beside)
{
    private const int WarmUps = 1;

    /// <summary>Turns within a round: short ones, so that noise of the machine falls on both.</summary>
    private const int Slices = 10;

    /// <summary>Times a second of both, medians, and the median of the rounds' ratios.</summary>
    public async Task<(double Product, double Beside, double Ratio)> MeasureAsync(BenchOptions options)
    {
        var rounds = new List<(double Product, double Beside)>();
        for (var round = -WarmUps; round < options.Rounds; round++)
        {
            var (product, beside) = (0.0, 0.0);
            for (var slice = 0; slice < Slices; slice++)
            {
                beside += await RoundAsync(Beside, options.Duration / Slices) / Slices;
                product += await RoundAsync(Product, options.Duration / Slices) / Slices;
            }

            if (round >= 0)
                rounds.Add((product, beside));
        }

        return (Median(rounds.Select(pair => pair.Product)), Median(rounds.Select(pair => pair.Beside)), Median(rounds.Select(pair => pair.Product / pair.Beside)));
    }

    /// <summary>A line of the report: the ratio of times, or, for throughput, of times a second.</summary>
    public async Task<string> LineAsync(BenchOptions options, bool throughput, string goal)
    {
        var (product, beside, ratio) = await MeasureAsync(options);
        var line = string.Create(
            CultureInfo.InvariantCulture, $"| {Name} | {product:0}/s | {beside:0}/s | **{(throughput ? ratio : 1 / ratio):0.00}** | {goal} |");
        Console.WriteLine(line);
        return line;
    }

    private async Task<double> RoundAsync(Func<int, Task> work, TimeSpan duration)
    {
        var (begun, done, clock) = (0, 0, Stopwatch.StartNew());
        await Task.WhenAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed < duration)
            {
                await work(Interlocked.Increment(ref begun));
                Interlocked.Increment(ref done);
            }
        })));
        return done / clock.Elapsed.TotalSeconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
