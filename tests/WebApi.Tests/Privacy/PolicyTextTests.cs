using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Policies;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>The policy that is served is the policy in the file, and says openly what is not kept yet.</summary>
public sealed class PolicyTextTests(TestApp app) : IClassFixture<TestApp>
{
    private PolicyVersion Held => app.Services.GetRequiredService<IPolicyLibrary>().Versions[0];

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public async Task Get_Policy_ServesTheWordsOfTheFile(string language)
    {
        var served = await ServedAsync(language);
        served["sha256"]!.GetValue<string>().ShouldBe(Held.Sha256);
        foreach (var (clause, shown) in Held.Clauses.Zip(served["clauses"]!.AsArray()))
        {
            var held = clause.Texts.Single(text => text.Language == language);
            Hash($"{shown!["heading"]}\n{shown["text"]}").ShouldBe(held.Sha256);
            shown["sha256"]!.GetValue<string>().ShouldBe(held.Sha256);
        }
    }

    [Fact]
    public async Task Get_Policy_ShowsWhatIsPlanned()
    {
        foreach (var (clause, shown) in Held.Clauses.Zip((await ServedAsync("en"))["clauses"]!.AsArray()))
        {
            shown!["status"]!.GetValue<string>().ShouldBe(clause.Status.ToString(), StringCompareShould.IgnoreCase);
            Words(shown["checks"]!).ShouldBe(clause.Checks);
            Words(shown["plannedChecks"]!).ShouldBe(clause.PlannedChecks);
            shown["mechanism"]!.GetValue<string>().ShouldBe(clause.Mechanism);
        }
    }

    private async Task<JsonNode> ServedAsync(string language) =>
        JsonNode.Parse(await app.Http.GetStringAsync($"/api/v1/privacy-policy?language={language}", TestContext.Current.CancellationToken))!;

    private static IEnumerable<string> Words(JsonNode array) => array.AsArray().Select(word => word!.GetValue<string>());

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
