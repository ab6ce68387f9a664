using System.Net;
using CarTrade.WebApi.Tests.Fixtures;

namespace CarTrade.WebApi.Tests.Identity;

public sealed class RateLimitTests(RateLimitTests.Tight app) : IClassFixture<RateLimitTests.Tight>
{
    [Fact]
    public async Task Call_BeyondLimit_IsRefusedWithRetryAfter()
    {
        using var client = new DpopClient(app.Http, app.Origin.OriginalString.TrimEnd('/'));
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 4; i++)
        {
            answers.Add(await client.SendAsync(
                HttpMethod.Post, "/api/v1/password-resets", System.Net.Http.Json.JsonContent.Create(new { email = "a@example.com", language = "en" }),
                bend: request => request.Headers.Remove("DPoP")));
        }

        answers.Take(3).ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Accepted);
        answers[0].Headers.GetValues("RateLimit").Single().ShouldStartWith("\"mail\";r=2");
        answers[3].StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answers[3].Headers.RetryAfter.ShouldNotBeNull();
        answers[3].Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    public sealed class Tight(PostgresFixture postgres) : TestApp(postgres)
    {
        protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings => [new("RateLimits:Mail", "3")];
    }
}
