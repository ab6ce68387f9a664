using System.Net;

namespace CarTrade.WebApi.Tests.Identity;

public sealed class EnumerationTests(IdentityApp app) : IClassFixture<IdentityApp>
{
    [Fact]
    public async Task Challenge_ForKnownAndUnknownAddress_AnswersTheSame()
    {
        var (_, email) = await app.NewAccountAsync();
        var (_, invited) = await app.NewAccountAsync(withPassword: false);
        using var client = app.NewClient();

        using var wrong = await client.ChallengeAsync(email, "not the password", DpopClient.Random());
        using var unknown = await client.ChallengeAsync("nobody@example.com", "not the password", DpopClient.Random());
        using var without = await client.ChallengeAsync(invited, "not the password", DpopClient.Random());

        var texts = await Task.WhenAll(new[] { wrong, unknown, without }.Select(WithoutTraceAsync));
        texts.Distinct().Count().ShouldBe(1);
        wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Challenge_ForUnknownAddress_HashesToo()
    {
        var (_, email) = await app.NewAccountAsync();
        using var client = app.NewClient();
        using var warm = await client.ChallengeAsync("warm@example.com", "not the password", DpopClient.Random());
        var (known, unknown) = (new List<double>(), new List<double>());

        for (var i = 0; i < 8; i++)
        {
            var (_, fresh) = await app.NewAccountAsync();
            known.Add(await TimeAsync(client, fresh));
            unknown.Add(await TimeAsync(client, $"nobody{i}@example.com"));
        }

        // Hashing is most of the work; were it left out for one of the two, the medians would lie far apart.
        (Median(unknown) / Median(known)).ShouldBeInRange(0.4, 2.5);
        email.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Challenge_WrongTooOften_IsSlowedForThatNetworkOnly()
    {
        var (client, _, email) = await app.SignedInAsync();
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 8; i++)
            answers.Add(await client.ChallengeAsync(email, "not the password", DpopClient.Random()));

        using var other = await client.ChallengeAsync("somebody-else@example.com", "not the password", DpopClient.Random());
        app.Clock.Advance(TimeSpan.FromMinutes(16));
        using var later = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random());

        answers[^1].StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answers[^1].Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        other.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        later.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Challenge_ManyAtOnce_AreCountedBeforeTheyAreJudged()
    {
        var (_, email) = await app.NewAccountAsync();
        using var client = app.NewClient();
        using var warm = await client.ChallengeAsync("warm2@example.com", "x", DpopClient.Random());

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.ChallengeAsync(email, "not the password", DpopClient.Random())));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Unauthorized).ShouldBeLessThanOrEqualTo(6);
    }

    [Fact]
    public async Task SignInAndOut_SetsNoCookieAndIsNotCached()
    {
        var (client, _, email) = await app.SignedInAsync();
        using var challenge = await client.ChallengeAsync(email, IdentityApp.Password, DpopClient.Random());
        using var refresh = await client.RefreshAsync(client.RefreshToken!);
        using var call = await client.GetAsync("/api/v1/me/sessions");

        foreach (var response in new[] { challenge, refresh, call })
        {
            response.Headers.Contains("Set-Cookie").ShouldBeFalse();
            response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        }
    }

    [Fact]
    public void Logs_AfterSignIns_HoldNoAddressPasswordOrToken() =>
        app.Logs.Lines.ShouldNotContain(line => line.Contains("@example.com", StringComparison.Ordinal) || line.Contains(IdentityApp.Password, StringComparison.Ordinal)
            || line.Contains("not the password", StringComparison.Ordinal));

    private static async Task<string> WithoutTraceAsync(HttpResponseMessage response)
    {
        var json = (await DpopClient.JsonAsync(response)).AsObject();
        json.Remove("traceId");
        return $"{response.StatusCode} {json.ToJsonString()}";
    }

    private static async Task<double> TimeAsync(DpopClient client, string email)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        using var response = await client.ChallengeAsync(email, "not the password", DpopClient.Random());
        return System.Diagnostics.Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
