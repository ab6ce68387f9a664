using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Journeys;

/// <summary>A correction reaches what we hold, what waits for a dealership, and as a notice whoever owns a copy.</summary>
public sealed class CorrectionTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact, Clause("6.1", "T6.1b")]
    public async Task Contact_Corrected_ReachesOwnPageWaitingLeadsAndCoOwnersAsANotice()
    {
        var world = new World(app, "Honda");
        var (owner, waiting) = (await world.DealershipAsync("Owner Motors"), await world.DealershipAsync("Waiting Motors"));
        var asker = await world.AskAsync(await world.MemberAsync());
        await World.OnBoardAsync(owner, asker.Request);
        await World.ReleaseAsync(asker, owner, waiting);
        await world.DeliverAsync(asker.Request);
        var received = await World.ReceiveAsync(owner, asker.Request);

        var corrected = new { name = "Wanjiku Kamau-Otieno", email = "somebody.else@example.com", country = "KE", phone = new { number = "0733 999888", whatsApp = false } };
        await asker.Client.JsonAsync(HttpMethod.Put, $"/purchase-requests/{asker.Request}/contact", corrected, HttpStatusCode.NoContent);

        var mine = (await asker.Client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{asker.Request}"))["contact"]!;
        (mine["name"]!.GetValue<string>(), mine["email"]!.GetValue<string>()).ShouldBe(("Wanjiku Kamau-Otieno", asker.Email), "a proved address is changed by a proof, not by a correction");
        JsonNode? notice = null;
        await Eventually.IsTrueAsync(
            async () => (notice = (await owner.Owner.JsonAsync(HttpMethod.Get, "/dealer/privacy-notices"))["items"]!.AsArray().SingleOrDefault()) is not null, "whoever owns a copy is told");
        notice!["operation"]!.GetValue<string>().ShouldBe("rectify");
        (await World.LeadAsync(owner, asker.Request))!.ToJsonString().ShouldNotContain("Kamau-Otieno", Case.Sensitive, "a dealership's copy is its own to correct");

        var late = (await World.ReceiveAsync(waiting, asker.Request))["payload"]!["contact"]!;
        late["name"]!.GetValue<string>().ShouldBe("Wanjiku Kamau-Otieno");
        late["phone"]!.GetValue<string>().ShouldBe("+254733999888");
        received["payload"]!["contact"]!["name"]!.GetValue<string>().ShouldBe("Wanjiku Kamau");
    }
}
