using System.Net;
using CarTrade.Application.Abstractions;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Platform;

public sealed class StartTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task Get_UnknownPath_AnswersProblem()
    {
        using var response = await app.Http.GetAsync("/api/v1/nothing-here", TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task NextAsync_FromManyAtOnce_NeverRepeats()
    {
        var numbers = app.Services.GetRequiredService<IReferenceNumbers>();

        var given = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => numbers.NextAsync("PR", TestContext.Current.CancellationToken)));

        given.Distinct().Count().ShouldBe(100);
        given.ShouldAllBe(reference => System.Text.RegularExpressions.Regex.IsMatch(reference, "^PR-\\d{4}-\\d{6}$"));
    }
}
