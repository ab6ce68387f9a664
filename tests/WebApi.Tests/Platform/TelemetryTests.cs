using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using CarTrade.WebApi.Tests.Fixtures;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>The program with a collector of traces and metrics beside it.</summary>
public sealed class CollectorApp : TestApp, IDisposable
{
    private readonly HttpListener listener = new();
    private readonly ConcurrentQueue<(string Path, byte[] Body)> received = [];
    private readonly string endpoint;

    public CollectorApp(PostgresFixture postgres)
        : base(postgres)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        endpoint = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
        free.Stop();
        listener.Prefixes.Add(endpoint + "/");
        listener.Start();
        _ = CollectAsync();
    }

    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings =>
    [
        new("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint), new("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), new("OTEL_BSP_SCHEDULE_DELAY", "100"),
    ];

    public void Dispose() => listener.Close();

    /// <summary>All that came for a path, as text.</summary>
    internal string Received(string path) =>
        string.Concat(received.Where(each => each.Path == path).Select(each => Encoding.UTF8.GetString(each.Body)));

    private async Task CollectAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            received.Enqueue((context.Request.Url!.AbsolutePath, body.ToArray()));
            context.Response.Close();
        }
    }
}

public sealed class TelemetryTests(CollectorApp app) : IClassFixture<CollectorApp>
{
    private const string Canary = "canaryquery7f3a";

    [Fact]
    public async Task Spans_SentToACollector_HoldNoQueryAgentOrParameter()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/ports?country=KE&q={Canary}");
        request.Headers.TryAddWithoutValidation("User-Agent", Canary);
        using var ports = await app.Http.SendAsync(request, TestContext.Current.CancellationToken);
        using var reset = await app.Http.PostAsJsonAsync(
            "/api/v1/password-resets", new { email = $"{Canary}@example.com", language = "en" }, TestContext.Current.CancellationToken);

        await Eventually.IsTrueAsync(() => Task.FromResult(Spans.Contains("password-resets", StringComparison.Ordinal) && Spans.Contains("postgresql", StringComparison.Ordinal)), "the spans arrive");

        ports.StatusCode.ShouldBe(HttpStatusCode.OK);
        reset.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        Spans.ShouldContain("/api/v1/ports");
        foreach (var absent in (string[])[Canary, "url.query", "user_agent.original", "client.address", "network.peer.address"])
            Spans.ShouldNotContain(absent);
    }

    private string Spans => app.Received("/v1/traces");
}
