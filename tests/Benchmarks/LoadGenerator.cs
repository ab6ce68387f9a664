using System.Diagnostics;

namespace CarTrade.Benchmarks;

/// <summary>Requests a second and latency of one round.</summary>
internal sealed record Round(double RequestsPerSecond, double P50, double P99, int Failures);

/// <summary>A closed loop of so many connections, each sending its next request when the last is answered.</summary>
internal sealed class LoadGenerator(Uri server, int connections) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler
    {
        MaxConnectionsPerServer = connections,
        UseCookies = false,
        AllowAutoRedirect = false,
        UseProxy = false,
    })
    { BaseAddress = server };

    /// <summary>Sends requests for so long.</summary>
    public async Task<Round> RunAsync(Func<int, HttpRequestMessage> request, TimeSpan duration)
    {
        var latencies = new List<double>[connections];
        var failures = 0;
        var sequence = 0;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async worker =>
        {
            var mine = latencies[worker] = new(capacity: 16_384);
            while (clock.Elapsed < duration)
            {
                using var message = request(Interlocked.Increment(ref sequence));
                var start = Stopwatch.GetTimestamp();
                using var response = await client.SendAsync(message);
                await response.Content.CopyToAsync(Stream.Null);
                mine.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (!response.IsSuccessStatusCode && Interlocked.Increment(ref failures) == 1)
                    await Console.Error.WriteLineAsync($"{(int)response.StatusCode} at {message.RequestUri}");
            }
        }));
        var elapsed = clock.Elapsed.TotalSeconds;
        var all = latencies.SelectMany(list => list).Order().ToArray();
        return new(all.Length / elapsed, Percentile(all, 0.50), Percentile(all, 0.99), failures);
    }

    public void Dispose() => client.Dispose();

    private static double Percentile(double[] sorted, double part) =>
        sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * part))];
}
