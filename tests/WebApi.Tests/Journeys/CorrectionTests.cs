using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
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

    [Fact, Clause("6.1", "T6.1b")]
    public async Task Profile_Corrected_ReachesRequestsThatHoldTheSameValueAndCoOwnersAsANotice()
    {
        var world = new World(app, "Daihatsu");
        var (owner, waiting) = (await world.DealershipAsync("Owner Motors"), await world.DealershipAsync("Waiting Motors"));
        var asker = await world.AskAsync(await world.MemberAsync());
        await World.OnBoardAsync(owner, asker.Request);
        var other = await new World(app, "Suzuki").AskAsync(asker.Client);
        await asker.Client.JsonAsync(
            HttpMethod.Put, $"/purchase-requests/{other.Request}/contact", new { name = "Kamau Trading", email = asker.Email, country = "KE", phone = new { number = "0733 111222", whatsApp = false } }, HttpStatusCode.NoContent);
        await World.ReleaseAsync(asker, owner, waiting);
        await world.DeliverAsync(asker.Request);
        await World.ReceiveAsync(owner, asker.Request);

        var version = (await asker.Client.JsonAsync(HttpMethod.Get, "/me"))["version"]!.GetValue<int>();
        var profile = new JsonObject { ["name"] = "Wanjiku Kamau-Otieno", ["country"] = "KE", ["phone"] = new JsonObject { ["number"] = "0733 999888", ["whatsApp"] = false } };
        using var corrected = await asker.Client.TellAsync(HttpMethod.Put, "/me/profile", profile, version);

        corrected.StatusCode.ShouldBe(HttpStatusCode.NoContent, await corrected.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        (await NameAsync(asker.Client, asker.Request)).ShouldBe("Wanjiku Kamau-Otieno");
        (await NameAsync(asker.Client, other.Request)).ShouldBe("Kamau Trading", "what a request says for itself is not what was corrected");
        JsonNode? notice = null;
        await Eventually.IsTrueAsync(
            async () => (notice = (await owner.Owner.JsonAsync(HttpMethod.Get, "/dealer/privacy-notices"))["items"]!.AsArray().SingleOrDefault()) is not null, "whoever owns a copy is told");
        notice!["operation"]!.GetValue<string>().ShouldBe("rectify");
        (await World.LeadAsync(owner, asker.Request))!.ToJsonString().ShouldNotContain("Kamau-Otieno", Case.Sensitive, "a dealership's copy is its own to correct");
        var late = (await World.ReceiveAsync(waiting, asker.Request))["payload"]!["contact"]!;
        (late["name"]!.GetValue<string>(), late["phone"]!.GetValue<string>()).ShouldBe(("Wanjiku Kamau-Otieno", "+254733999888"));
    }

    private static async Task<string> NameAsync(DpopClient client, Guid request) =>
        (await client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{request}"))["contact"]!["name"]!.GetValue<string>();
}
