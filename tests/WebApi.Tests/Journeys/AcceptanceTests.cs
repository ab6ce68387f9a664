using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Journeys;

/// <summary>Taking an offer: the hold, the deal and the contact, all or nothing.</summary>
public sealed class AcceptanceTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact]
    public async Task Accept_LiveOffer_HoldsTheCarMakesTheDealAndDeliversTheContactWithoutAWindow()
    {
        var world = new World(app, "Toyota");
        var (dealer, asker, offer) = await OfferedAsync(world, "ZRE212-1000001");

        var deal = await AcceptAsync(asker, offer);
        await Eventually.IsTrueAsync(async () => await World.LeadAsync(dealer, asker.Request) is { } lead && lead["state"]!.GetValue<string>() == "available", "the lead waits");
        var received = await World.ReceiveAsync(dealer, asker.Request);

        received["payload"]!["contact"]!["email"]!.GetValue<string>().ShouldBe(asker.Email);
        var kept = await asker.Client.JsonAsync(HttpMethod.Get, $"/deals/{deal}");
        (kept["offerId"]!.GetValue<Guid>(), kept["total"]!["amount"]!.GetValue<long>()).ShouldBe((offer, 928_000L));
        (await dealer.Owner.JsonAsync(HttpMethod.Get, "/deals")).AsArray().Select(row => row!["id"]!.GetValue<Guid>()).ShouldBe([deal]);
        (await asker.Client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{asker.Request}"))["state"]!.GetValue<string>().ShouldBe("accepted");
        (await app.Owner.ValueAsync<long>("select count(*) from offers.vehicle_holds where offer_id = $1 and released_at is null", offer)).ShouldBe(1);
    }

    [Fact]
    public async Task Get_Deal_TellsBothSidesTheSellerAndHowFarTheContactHasGone()
    {
        var world = new World(app, "Isuzu");
        var (dealer, asker, offer) = await OfferedAsync(world, "NHR85-1000009");
        var deal = await AcceptAsync(asker, offer);
        await Eventually.IsTrueAsync(async () => (await DetailsAsync(dealer.Owner, deal))["contact"]?["state"]?.GetValue<string>() == "available", "the lead waits");
        await World.ReceiveAsync(dealer, asker.Request);

        var (bought, sold) = (await DetailsAsync(asker.Client, deal), await DetailsAsync(dealer.Owner, deal));
        bought["seller"]!["licence"]!.GetValue<string>().ShouldNotBeEmpty();
        bought["contact"]!["state"]!.GetValue<string>().ShouldBe("received");
        bought.ToJsonString().ShouldBe(sold.ToJsonString());
        sold.ToJsonString().ShouldNotContain(asker.Email);
        (await asker.Client.JsonAsync(HttpMethod.Get, $"/deals?requestId={Guid.NewGuid()}")).AsArray().ShouldBeEmpty();
        (await dealer.Owner.JsonAsync(HttpMethod.Get, $"/deals?requestId={asker.Request}")).AsArray().Single()!["details"].ShouldBeNull();
    }

    [Fact]
    public async Task List_OwnRequests_CountsTheOffersThatStand()
    {
        var world = new World(app, "Daihatsu");
        var (_, asker, offer) = await OfferedAsync(world, "S510P-1000010");

        var before = (await asker.Client.JsonAsync(HttpMethod.Get, "/purchase-requests"))["items"]![0]!;
        (before["openOffers"]!.GetValue<int>(), before["latestOfferAt"].ShouldNotBeNull()).Item1.ShouldBe(1);
        await asker.Client.JsonAsync(HttpMethod.Post, $"/offers/{offer}/refusal", null, HttpStatusCode.NoContent);

        var after = (await asker.Client.JsonAsync(HttpMethod.Get, "/purchase-requests"))["items"]![0]!;
        (after["openOffers"]!.GetValue<int>(), after["latestOfferAt"]).ShouldBe((0, null));
    }

    [Fact]
    public async Task Accept_SameChassisByTwoBuyersAtOnce_OneDealAndOneConflict()
    {
        var world = new World(app, "Honda");
        var (one, other) = (await OfferedAsync(world, "GK3-2000002"), await OfferedAsync(world, "gk3 2000002"));

        var answers = await Task.WhenAll(PostAcceptanceAsync(one.Asker, one.Offer), PostAcceptanceAsync(other.Asker, other.Offer));

        answers.Select(answer => answer.StatusCode).Order().ShouldBe([HttpStatusCode.Created, HttpStatusCode.Conflict]);
        var refused = await DpopClient.JsonAsync(answers.Single(answer => answer.StatusCode == HttpStatusCode.Conflict));
        // The other offer lapses as soon as the message of the first acceptance is handled, which may be before the second is judged.
        refused["code"]!.GetValue<string>().ShouldBeOneOf("offer.vehicle_held", "offer.illegal_transition");
        (await app.Owner.ValueAsync<long>("select count(*) from deals.deals where offer_id in ($1, $2)", one.Offer, other.Offer)).ShouldBe(1);
        var loser = answers[0].StatusCode == HttpStatusCode.Conflict ? one : other;
        (await loser.Asker.Client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{loser.Asker.Request}"))["state"]!.GetValue<string>().ShouldBe("published");
        (await app.Owner.ValueAsync<long>("select count(*) from requests.lead_releases where request_id = $1", loser.Asker.Request)).ShouldBe(0);
    }

    [Fact]
    public async Task Accept_AfterItsValidity_IsRefused()
    {
        var world = new World(app, "Subaru");
        var (_, asker, offer) = await OfferedAsync(world, "GP7-3000003", days: 3);
        await world.PassAsync(TimeSpan.FromDays(3.5));
        var back = await world.FollowAsync(await world.MailedTokenAsync(asker.Email));

        (await back.RefusedAsync(HttpMethod.Post, $"/offers/{offer}/acceptance", new { revision = 1 }, HttpStatusCode.Conflict)).ShouldBe("offer.expired");
    }

    [Fact]
    public async Task Accept_RevisionThatWasReplaced_IsRefusedAndTheNewOneTaken()
    {
        var world = new World(app, "Mazda");
        var (dealer, asker, offer) = await OfferedAsync(world, "KF-4000004");
        using var stale = await dealer.Owner.TellAsync(HttpMethod.Post, $"/dealer/offers/{offer}/revisions", world.Terms("KF-4000004"), version: 999);
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        var version = (await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/offers/{offer}"))["version"]!.GetValue<int>();
        using var revised = await dealer.Owner.TellAsync(HttpMethod.Post, $"/dealer/offers/{offer}/revisions", world.Terms("KF-4000004", fob: 700_000), version);
        revised.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(revised));

        (await asker.Client.RefusedAsync(HttpMethod.Post, $"/offers/{offer}/acceptance", new { revision = 1 }, HttpStatusCode.Conflict)).ShouldBe("offer.revision_outdated");
        var deal = await asker.Client.JsonAsync(HttpMethod.Post, $"/offers/{offer}/acceptance", new { revision = 2 }, HttpStatusCode.Created);
        (await asker.Client.JsonAsync(HttpMethod.Get, $"/deals/{deal["id"]}"))["total"]!["amount"]!.GetValue<long>().ShouldBe(828_000);
    }

    [Fact]
    public async Task Counter_ThenRevision_MovesTheOfferAndOthersOffersStayHidden()
    {
        var world = new World(app, "Suzuki");
        var (dealer, asker, offer) = await OfferedAsync(world, null);
        var stranger = await world.GuestAsync();

        var counter = new { revision = 1, total = new { amount = 850_000, currency = "USD" }, note = "Write to buyer@mail.example" };
        await asker.Client.JsonAsync(HttpMethod.Post, $"/offers/{offer}/counter-offers", counter);

        var seen = await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/offers/{offer}");
        (seen["state"]!.GetValue<string>(), seen["counterOffers"]![0]!["total"]!["amount"]!.GetValue<long>()).ShouldBe(("countered", 850_000L));
        seen.ToJsonString().ShouldNotContain("buyer@mail.example");
        await stranger.Client.RefusedAsync(HttpMethod.Post, $"/offers/{offer}/acceptance", new { revision = 1 }, HttpStatusCode.NotFound);
        await stranger.Client.RefusedAsync(HttpMethod.Get, $"/purchase-requests/{asker.Request}/offers", null, HttpStatusCode.NotFound);
    }

    private static async Task<JsonNode> DetailsAsync(DpopClient client, Guid deal) => (await client.JsonAsync(HttpMethod.Get, $"/deals/{deal}"))["details"]!;

    private async Task<(Dealership Dealer, Asker Asker, Guid Offer)> OfferedAsync(World world, string? chassis, int days = 7)
    {
        var dealer = await world.DealershipAsync();
        var asker = await world.GuestAsync();
        await World.OnBoardAsync(dealer, asker.Request);
        return (dealer, asker, await world.OfferAsync(dealer, asker.Request, chassis, days));
    }

    private static async Task<Guid> AcceptAsync(Asker asker, Guid offer) =>
        (await asker.Client.JsonAsync(HttpMethod.Post, $"/offers/{offer}/acceptance", new { revision = 1 }, HttpStatusCode.Created))["id"]!.GetValue<Guid>();

    private static Task<HttpResponseMessage> PostAcceptanceAsync(Asker asker, Guid offer) =>
        asker.Client.TellAsync(HttpMethod.Post, $"/offers/{offer}/acceptance", new { revision = 1 });
}
