using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Desk;

/// <summary>Clause 4.3 as the program comes: off, and it says so.</summary>
public sealed class BreachOffTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("4.3", "T4.3a")]
    public async Task Open_WhileOff_IsRefusedAndNothingIsWritten()
    {
        var (officer, (member, _)) = ((await app.NewAdminAsync()).Client, await app.NewMemberAsync());
        await BreachSteps.AcceptAsync(member);
        var id = (await member.JsonAsync(HttpMethod.Get, "/me"))["id"]!.GetValue<Guid>();

        (await officer.RefusedAsync(HttpMethod.Post, LegalSteps.Cases, BreachSteps.Claim(id), HttpStatusCode.Conflict)).ShouldBe("legal.breach_off");
        (await app.Owner.ValueAsync<long>("select count(*) from privacy.legal_disclosures where record_id = $1", id)).ShouldBe(0);
        (await app.Owner.ValueAsync<long>("select count(*) from privacy.legal_holds where record_id = $1", id)).ShouldBe(0);
        (await app.Owner.ValueAsync<long>("select count(*) from privacy.disclosures where owner_id = $1", id)).ShouldBe(0);
    }

    [Fact, Clause("4.3", "T4.3c")]
    public async Task Publications_WhileOff_AreRefusedAndThePagesSaySo()
    {
        using var list = await app.Http.GetAsync("/api/v1/breach-publications", Ct);
        list.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await list.Content.ReadAsStringAsync(Ct)).ShouldContain("legal.breach_off");
        (await app.Http.GetFromJsonAsync<JsonObject>("/api/v1/transparency", Ct))!["breachDisclosures"]!.AsArray().ShouldBeEmpty();
        var clauses = (await app.Http.GetFromJsonAsync<JsonObject>("/api/v1/privacy-proof?language=en", Ct))!["clauses"]!.AsArray();
        clauses.Where(clause => clause!["switchedOff"]!.GetValue<bool>()).Select(clause => clause!["id"]!.GetValue<string>()).ShouldBe(["4.3"]);
    }
}
