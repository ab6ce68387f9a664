using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Journeys;

/// <summary>Clause 3.3 over HTTP: who gets a contact, when, and whose it is then.</summary>
public sealed class ReleaseProofTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact, Clause("3.3", "T3.3a")]
    public async Task Deliver_DealerSuspendedAfterTheRelease_GivesItNothing()
    {
        var world = new World(app, "Toyota");
        var dealer = await world.DealershipAsync();
        var asker = await world.GuestAsync();
        await World.OnBoardAsync(dealer, asker.Request);
        await World.ReleaseAsync(asker, dealer);

        await world.SuspendAsync(dealer);
        await world.DeliverAsync(asker.Request);

        (await World.LeadAsync(dealer, asker.Request)).ShouldBeNull();
        var told = (await asker.Client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{asker.Request}/dealers"))[0]!;
        told["release"]!["state"]!.GetValue<string>().ShouldBe("refused");
        (await app.Owner.ValueAsync<long>("select count(*) from requests.co_ownerships where request_id = $1", asker.Request)).ShouldBe(0);
        (await app.Owner.ValueAsync<long>("select count(*) from requests.lead_releases where request_id = $1 and package is not null", asker.Request)).ShouldBe(0);
    }

    [Fact, Clause("3.3", "T3.3a")]
    public async Task Receive_DealerSuspendedAfterTheDelivery_DisclosesNothing()
    {
        var world = new World(app, "Honda");
        var (dealer, asker, lead) = await AvailableAsync(world);

        await world.SuspendAsync(dealer);

        (await dealer.Owner.RefusedAsync(HttpMethod.Post, $"/dealer/leads/{lead}/receipt", null, HttpStatusCode.Conflict)).ShouldBe("lead_release.dealer_not_accredited");
        (await asker.Client.JsonAsync(HttpMethod.Get, "/me/disclosures"))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact, Clause("3.3", "T3.3d")]
    public async Task Receive_TwentyAtOnce_OneCoOwnershipOneDisclosureOneAnswer()
    {
        var world = new World(app, "Mazda");
        var (dealer, asker, lead) = await AvailableAsync(world);
        (await app.Owner.ValueAsync<long>("select count(*) from requests.co_ownerships where request_id = $1", asker.Request)).ShouldBe(0);
        await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/leads/{lead}");
        (await app.Owner.ValueAsync<long>("select count(*) from requests.co_ownerships where request_id = $1", asker.Request)).ShouldBe(0);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => dealer.Owner.TellAsync(HttpMethod.Post, $"/dealer/leads/{lead}/receipt")));

        answers.Select(answer => answer.StatusCode).Distinct().ShouldBe([HttpStatusCode.OK]);
        (await Task.WhenAll(answers.Select(DpopClient.TextAsync))).Distinct().Count().ShouldBe(1);
        (await app.Owner.ValueAsync<long>("select count(*) from requests.co_ownerships where request_id = $1", asker.Request)).ShouldBe(1);
        (await asker.Client.JsonAsync(HttpMethod.Get, "/me/disclosures"))["items"]!.AsArray().ShouldHaveSingleItem();
    }

    [Fact, Clause("3.3", "T3.3f")]
    public async Task Copies_AfterTheReceipt_AreIndependent()
    {
        var world = new World(app, "Subaru");
        var (dealer, asker, lead) = await AvailableAsync(world);
        var received = await dealer.Owner.JsonAsync(HttpMethod.Post, $"/dealer/leads/{lead}/receipt");
        const string Keys = "select count(distinct k) from (select key_id k from requests.purchase_requests where id = $1 union all select key_id from requests.co_ownerships where request_id = $1) keys";
        (await app.Owner.ValueAsync<long>(Keys, asker.Request)).ShouldBe(2);

        await app.Owner.RunAsync("update requests.co_ownerships set copy = '\\x00' where request_id = $1", asker.Request);
        (await asker.Client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{asker.Request}"))["contact"]!["email"]!.GetValue<string>().ShouldBe(asker.Email);

        var elsewhere = new World(app, "Suzuki");
        var other = await AvailableAsync(elsewhere);
        var theirs = await other.Dealer.Owner.JsonAsync(HttpMethod.Post, $"/dealer/leads/{other.Lead}/receipt");
        await app.Owner.RunAsync("update requests.purchase_requests set contact = '\\x00' where id = $1", other.Asker.Request);
        await elsewhere.SuspendAsync(other.Dealer);
        var kept = await other.Dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/leads/{other.Lead}");
        JsonNode.DeepEquals(kept["payload"], theirs["payload"]).ShouldBeTrue();
        received["payloadHash"].ShouldNotBeNull();
    }

    private static async Task<(Dealership Dealer, Asker Asker, Guid Lead)> AvailableAsync(World world)
    {
        var dealer = await world.DealershipAsync();
        var asker = await world.GuestAsync(preAuthorised: 1);
        await World.OnBoardAsync(dealer, asker.Request);
        await world.DeliverAsync(asker.Request);
        return (dealer, asker, (await World.LeadAsync(dealer, asker.Request))!["id"]!.GetValue<Guid>());
    }
}
