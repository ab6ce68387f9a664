using System.Text.Json.Nodes;
using CarTrade.Infrastructure.Privacy;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.Configuration;

namespace CarTrade.WebApi.Tests.Privacy;

public sealed class PrivacyProofTests(TestApp app) : IClassFixture<TestApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_Proof_ShowsEveryClauseWithTheHashOfItsWordsAndSaysWhatDidNotRun()
    {
        var proof = JsonNode.Parse(await app.Http.GetStringAsync("/api/v1/privacy-proof?language=ja", Ct))!;
        var policy = JsonNode.Parse(await app.Http.GetStringAsync("/api/v1/privacy-policy?language=ja", Ct))!;
        proof["clauses"]!.AsArray().Select(clause => $"{clause!["id"]} {clause["sha256"]} {clause["status"]}")
            .ShouldBe(policy["clauses"]!.AsArray().Select(clause => $"{clause!["id"]} {clause["sha256"]} {clause["status"]}"));
        proof["ranAt"].ShouldBeNull("no run of this build lies beside the tests' program");
        var states = proof["clauses"]!.AsArray().SelectMany(clause => clause!["checks"]!.AsArray()).Select(check => check!["state"]!.ToString()).Distinct();
        states.ShouldBe(["notRunInThisBuild", "planned"], ignoreOrder: true);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Run_OfAnotherBuild_IsNoRun(bool same)
    {
        var build = PrivacyProof.BuildOf(AppContext.BaseDirectory);
        var path = Path.GetTempFileName();
        var run = new JsonObject
        {
            ["build"] = same ? build : "other", ["at"] = "2026-11-22T00:00:00Z",
            ["checks"] = new JsonObject { ["T8"] = new JsonObject { ["passed"] = 2, ["failed"] = 0, ["skipped"] = 0 } },
        };
        await File.WriteAllTextAsync(path, run.ToJsonString(), Ct);
        var proof = new PrivacyProof(new ConfigurationBuilder().AddInMemoryCollection([new("PrivacyProof:Path", path)]).Build());
        (proof.Run?.Checks["T8"].Passed).ShouldBe(same ? 2 : null);
        File.Delete(path);
    }
}
