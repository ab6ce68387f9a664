using System.Net;
using CarTrade.WebApi.Tests.Fixtures;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>Outside development the program answers nobody who comes over plain HTTP, whatever the proxy lets through.</summary>
public sealed class TlsTests(TlsTests.Strict app) : IClassFixture<TlsTests.Strict>
{
    [Theory, Clause("6.2", "T6.2a")]
    [InlineData("/api/v1/privacy-policy", "http", HttpStatusCode.Forbidden)]
    [InlineData("/oauth/jwks", "HTTP", HttpStatusCode.Forbidden)]
    [InlineData("/", "http", HttpStatusCode.Forbidden)]
    [InlineData("/health/live", "http", HttpStatusCode.OK)]
    [InlineData("/api/v1/privacy-policy", "https", HttpStatusCode.OK)]
    [InlineData("/api/v1/privacy-policy", null, HttpStatusCode.OK)]
    public async Task Request_PassedOnFromPlainHttp_IsRefused(string path, string? scheme, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (scheme is not null)
            request.Headers.Add("X-Forwarded-Proto", scheme);
        using var answer = await app.Http.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status);
        if (status == HttpStatusCode.Forbidden)
            (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("request.https_required");
    }

    /// <summary>As outside development.</summary>
    public sealed class Strict(PostgresFixture postgres) : TestApp(postgres)
    {
        protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings => [new("RequireHttps", "true")];
    }
}
