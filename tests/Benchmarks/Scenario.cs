using System.Diagnostics;

namespace CarTrade.Benchmarks;

/// <summary>One server's part of a scenario.</summary>
/// <param name="Server">The server.</param>
/// <param name="Request">Makes the request with a running number.</param>
internal sealed record Side(ServerProcess Server, Func<int, HttpRequestMessage> Request);

/// <summary>Something measured on the product and beside it.</summary>
/// <param name="Name">Its name in the report.</param>
/// <param name="Product">The product's side.</param>
/// <param name="Beside">What it is compared with.</param>
/// <param name="Goal">The goal in words.</param>
internal sealed record Scenario(string Name, Side Product, Side Beside, string Goal);

/// <summary>One round on one server.</summary>
/// <param name="Round">What the load generator saw.</param>
/// <param name="CpuMicroseconds">CPU time of the server's process, a request.</param>
/// <param name="DatabaseMicroseconds">CPU time of PostgreSQL, a request.</param>
internal sealed record Sample(Round Round, double CpuMicroseconds, double DatabaseMicroseconds)
{
    /// <summary>Runs one round.</summary>
    public static async Task<Sample> TakeAsync(Side side, BenchOptions options)
    {
        using var load = new LoadGenerator(side.Server.Origin, BenchOptions.Connections);
        var (before, databaseBefore) = (side.Server.Cpu, SystemCpu.OfDatabases(options.Data));
        var round = await load.RunAsync(side.Request, options.Duration);
        var (used, database) = (side.Server.Cpu - before, SystemCpu.OfDatabases(options.Data) - databaseBefore);
        if (round.Failures > 0)
            throw new InvalidOperationException($"{round.Failures} requests failed.");
        var requests = Math.Max(1, round.RequestsPerSecond * options.Duration.TotalSeconds);
        return new(round, used.TotalMicroseconds / requests, database.TotalMicroseconds / requests);
    }
}

/// <summary>All rounds of a scenario, in pairs.</summary>
internal sealed record Result(Scenario Scenario, IReadOnlyList<(Sample Product, Sample Beside)> Pairs)
{
    /// <summary>Warms both up until they run their final machine code, then takes turns.</summary>
    public static async Task<Result> OfAsync(Scenario scenario, BenchOptions options)
    {
        await WarmAsync(scenario.Product, options);
        await WarmAsync(scenario.Beside, options);
        var pairs = new List<(Sample, Sample)>();
        for (var round = 0; round < options.Rounds; round++)
        {
            var beside = await Sample.TakeAsync(scenario.Beside, options);
            pairs.Add((await Sample.TakeAsync(scenario.Product, options), beside));
        }

        return new(scenario, pairs);
    }

    /// <summary>Load and rest in turns: under full load the compiler, one thread among many, would take minutes for what it has to do.</summary>
    private static async Task WarmAsync(Side side, BenchOptions options)
    {
        using var load = new LoadGenerator(side.Server.Origin, BenchOptions.Connections);
        var (clock, done, compiled) = (Stopwatch.StartNew(), 0.0, TimeSpan.Zero);
        while (clock.Elapsed < BenchOptions.LongestWarmUp && (done < options.WarmUp || compiled > BenchOptions.Compiled))
        {
            var before = side.Server.CompilerCpu;
            var round = await load.RunAsync(side.Request, BenchOptions.WarmTurn);
            await Task.Delay(BenchOptions.WarmRest);
            done += round.RequestsPerSecond * BenchOptions.WarmTurn.TotalSeconds;
            compiled = side.Server.CompilerCpu - before;
        }
    }

    /// <summary>Median over the rounds.</summary>
    public double Product(Func<Sample, double> value) => Median(Pairs.Select(pair => value(pair.Product)));

    /// <summary>Median over the rounds.</summary>
    public double Beside(Func<Sample, double> value) => Median(Pairs.Select(pair => value(pair.Beside)));

    /// <summary>Median of the rounds' ratios of requests a second.</summary>
    public double Ratio => Median(Pairs.Select(pair => pair.Product.Round.RequestsPerSecond / pair.Beside.Round.RequestsPerSecond));

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
