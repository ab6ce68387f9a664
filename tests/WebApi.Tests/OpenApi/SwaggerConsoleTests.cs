using System.Net;
using CarTrade.WebApi.Tests.Fixtures;

namespace CarTrade.WebApi.Tests.OpenApi;

/// <summary>The admins' console lives on the operator's port alone, under a strict policy of its own.</summary>
public sealed class SwaggerConsoleTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Get_ConsoleOnTheSitesPort_RedirectsToTheOperators()
    {
        using var response = await app.Http.GetAsync("/swagger/index.html", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.AbsolutePath.ShouldBe("/swagger");
        response.Headers.Location.Authority.ShouldNotBe(app.Origin.Authority);
    }

    [Theory]
    [InlineData("/swagger/index.html", "text/html")]
    [InlineData("/swagger/console/main.js", "text/javascript")]
    [InlineData("/swagger/console/console.css", "text/css")]
    [InlineData("/swagger/swagger-ui-bundle.js", "application/javascript")]
    public async Task Get_ConsoleOnTheOperatorsPort_ServesUnderStrictPolicy(string path, string type)
    {
        using var http = TestApp.NewClient(app.AdminOrigin);
        using var response = await http.GetAsync(path, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.ShouldBeOneOf(type, "text/javascript");
        var policy = response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("script-src 'self'");
        policy.ShouldNotContain("unsafe");
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Get_ConsolePage_HasNoInlineScriptOrStyle()
    {
        using var http = TestApp.NewClient(app.AdminOrigin);
        var page = await http.GetStringAsync("/swagger/index.html", TestContext.Current.CancellationToken);

        page.ShouldNotContain("<style");
        page.ShouldNotContain(" style=");
        System.Text.RegularExpressions.Regex.Matches(page, "<script(?![^>]* src=)").ShouldBeEmpty();
    }
}
