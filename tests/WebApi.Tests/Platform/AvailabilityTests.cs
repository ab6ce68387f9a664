using System.Net;
using CarTrade.Infrastructure.Messaging;
using CarTrade.Infrastructure.Persistence;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>The program with four connections to the main database.</summary>
public sealed class NarrowApp(PostgresFixture postgres) : TestApp(postgres)
{
    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings =>
        [new("ConnectionStrings:Main", Settings["ConnectionStrings:Main"] + ";Maximum Pool Size=4;Timeout=1")];
}

public sealed class AvailabilityTests(NarrowApp app) : IClassFixture<NarrowApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Health_AllConnectionsTaken_IsLiveAndNotReadyUntilTheyAreBack()
    {
        await using (await TakenConnections.AllAsync(app))
        {
            using var live = await app.Http.GetAsync("/health/live", Ct);
            using var ready = await app.Http.GetAsync("/health/ready", Ct);
            live.StatusCode.ShouldBe(HttpStatusCode.OK);
            ready.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        }

        using var again = await app.Http.GetAsync("/health/ready", Ct);
        again.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_AllConnectionsTaken_Answers503WithRetryAfter()
    {
        await using var taken = await TakenConnections.AllAsync(app);

        using var response = await app.Http.GetAsync("/api/v1/exchange-rates", Ct);

        response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        response.Headers.RetryAfter.ShouldNotBeNull();
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task Metrics_OnTheSitesPort_AreNotThere()
    {
        using var site = await app.Http.GetAsync("/metrics", Ct);
        using var operators = TestApp.NewClient(app.AdminOrigin);
        using var metrics = await operators.GetAsync("/metrics", Ct);

        site.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await metrics.Content.ReadAsStringAsync(Ct)).ShouldContain("db_client");
    }

    [Fact]
    public async Task PurgeTimer_AfterSevenDays_ForgetsKeys()
    {
        await app.Owner.RunAsync(
            "INSERT INTO messaging.idempotency_keys (key_hash, content_hash, created_at) VALUES ('\\x01', '\\x01', now() - interval '8 days'), ('\\x02', '\\x01', now())");

        await app.AsSystemAsync(async services =>
        {
            await services.GetRequiredService<PurgeMessagingTimer>().RunAsync(Ct);
            return true;
        });

        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM messaging.idempotency_keys WHERE key_hash = '\\x01'")).ShouldBe(0);
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM messaging.idempotency_keys WHERE key_hash = '\\x02'")).ShouldBe(1);
    }
}

/// <summary>Every connection of the main pool that the program itself does not hold.</summary>
internal sealed class TakenConnections : IAsyncDisposable
{
    private readonly List<NpgsqlConnection> taken = [];

    public static async Task<TakenConnections> AllAsync(TestApp app)
    {
        var all = new TakenConnections();
        try
        {
            while (true)
                all.taken.Add(await app.Services.GetRequiredService<MainDatabase>().Source.OpenConnectionAsync(TestContext.Current.CancellationToken));
        }
        catch (NpgsqlException)
        {
            return all;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in taken)
            await connection.DisposeAsync();
    }
}
