using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Journeys;

/// <summary>What happens to a request beside the straight way: taken back, asked twice, sent twice.</summary>
public sealed class RequestLifeTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact]
    public async Task Withdraw_BeforeReceipt_RecallsTheLeadAndLeavesTheBoard()
    {
        var world = new World(app, "Toyota");
        var dealer = await world.DealershipAsync();
        var asker = await world.GuestAsync(preAuthorised: 1);
        await World.OnBoardAsync(dealer, asker.Request);
        await world.DeliverAsync(asker.Request);
        var lead = (await World.LeadAsync(dealer, asker.Request))!;

        await asker.Client.JsonAsync(HttpMethod.Post, $"/purchase-requests/{asker.Request}/withdrawal", null, HttpStatusCode.NoContent);
        await dealer.Owner.RefusedAsync(HttpMethod.Post, $"/dealer/leads/{lead["id"]}/receipt", null, HttpStatusCode.NotFound);
        (await World.LeadAsync(dealer, asker.Request)).ShouldBeNull("the lead is recalled with the withdrawal itself");
        await Eventually.IsTrueAsync(
            async () => (await dealer.Owner.JsonAsync(HttpMethod.Get, "/dealer/board"))["items"]!.AsArray().Count == 0, "the request leaves the board");
        (await asker.Client.JsonAsync(HttpMethod.Get, "/me/disclosures"))["items"]!.AsArray().ShouldBeEmpty();
        (await asker.Client.RefusedAsync(HttpMethod.Post, $"/purchase-requests/{asker.Request}/withdrawal", null, HttpStatusCode.Conflict)).ShouldNotBe("internal_error");
    }

    [Fact]
    public async Task CancelRelease_WithinTheWindow_DeliversNothing()
    {
        var world = new World(app, "Honda");
        var dealer = await world.DealershipAsync();
        var asker = await world.GuestAsync();
        await World.OnBoardAsync(dealer, asker.Request);
        var release = (await World.ReleaseAsync(asker, dealer))[0]!["id"]!.GetValue<Guid>();

        await asker.Client.JsonAsync(HttpMethod.Delete, $"/purchase-requests/{asker.Request}/releases/{release}", null, HttpStatusCode.NoContent);
        await world.DeliverAsync(asker.Request);

        (await World.LeadAsync(dealer, asker.Request)).ShouldBeNull();
        (await World.ReleaseAsync(asker, dealer))[0]!["state"]!.GetValue<string>().ShouldBe("scheduled");
    }

    [Fact]
    public async Task Submit_SameWishAgainWithin30Days_FoldsIntoTheEarlier()
    {
        var world = new World(app, "Mazda");
        var dealer = await world.DealershipAsync();
        var member = await world.MemberAsync();
        var first = await world.AskAsync(member);
        await World.OnBoardAsync(dealer, first.Request);

        var second = await world.AskAsync(member);
        JsonNode? folded = null;
        await Eventually.IsTrueAsync(
            async () => (folded = (await member.JsonAsync(HttpMethod.Get, $"/purchase-requests/{second.Request}"))["foldedInto"]) is not null, "the second folds");

        folded!.GetValue<Guid>().ShouldBe(first.Request);
        (await dealer.Owner.JsonAsync(HttpMethod.Get, "/dealer/board"))["items"]!.AsArray().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Submit_WithAUsedKey_AnswersTheSameAndRefusesOtherContent()
    {
        var world = new World(app, "Subaru");
        var member = await world.MemberAsync();
        var (wish, key) = (world.Wish(), Guid.NewGuid().ToString());

        using var first = await PostAsync(member, "/purchase-requests", wish, key);
        using var again = await PostAsync(member, "/purchase-requests", wish, key);
        wish["wish"]!["quantity"] = 2;
        using var other = await PostAsync(member, "/purchase-requests", wish, key);
        using var without = await PostAsync(member, "/purchase-requests", wish, null);

        first.StatusCode.ShouldBe(HttpStatusCode.Created);
        again.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await DpopClient.TextAsync(again)).ShouldBe(await DpopClient.TextAsync(first));
        other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ((int)without.StatusCode).ShouldBeInRange(400, 428);
        (await member.JsonAsync(HttpMethod.Get, "/purchase-requests"))["items"]!.AsArray().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task OfferAndAcceptance_SentTwice_HappenOnce()
    {
        var world = new World(app, "Suzuki");
        var dealer = await world.DealershipAsync();
        var asker = await world.GuestAsync();
        await World.OnBoardAsync(dealer, asker.Request);
        var (body, key) = (world.Offer(asker.Request, "ZC33S-100001"), Guid.NewGuid().ToString());

        using var sent = await PostAsync(dealer.Owner, "/dealer/offers", body, key);
        using var again = await PostAsync(dealer.Owner, "/dealer/offers", body, key);
        using var other = await PostAsync(dealer.Owner, "/dealer/offers", world.Offer(asker.Request, "ZC33S-100002"), key);
        var offer = (await DpopClient.JsonAsync(sent))["id"]!.GetValue<Guid>();
        using var accepted = await PostAsync(asker.Client, $"/offers/{offer}/acceptance", new JsonObject { ["revision"] = 1 }, key);
        using var repeated = await PostAsync(asker.Client, $"/offers/{offer}/acceptance", new JsonObject { ["revision"] = 1 }, key);

        (await DpopClient.TextAsync(again)).ShouldBe(await DpopClient.TextAsync(sent));
        other.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        accepted.StatusCode.ShouldBe(HttpStatusCode.Created, await DpopClient.TextAsync(accepted));
        (await DpopClient.TextAsync(repeated)).ShouldBe(await DpopClient.TextAsync(accepted));
        (await app.Owner.ValueAsync<long>("select count(*) from deals.deals where offer_id = $1", offer)).ShouldBe(1);
    }

    [Fact]
    public async Task Changes_PolledWithTheLastCursor_TellTheWholeStoryOnce()
    {
        var world = new World(app, "Mitsubishi");
        var dealer = await world.DealershipAsync();
        var asker = await world.GuestAsync(preAuthorised: 1);
        await World.OnBoardAsync(dealer, asker.Request);
        await world.OfferAsync(dealer, asker.Request);
        await world.DeliverAsync(asker.Request);
        await World.ReceiveAsync(dealer, asker.Request);
        List<string> told = [];
        string? cursor = null;
        await Eventually.IsTrueAsync(
            async () =>
            {
                var page = await dealer.Owner.JsonAsync(HttpMethod.Get, cursor is null ? "/dealer/changes?limit=1" : $"/dealer/changes?limit=1&after={cursor}");
                told.AddRange(page["items"]!.AsArray().Select(item => item!["type"]!.GetValue<string>()));
                cursor = page["cursor"]!.GetValue<string>();
                return told.Contains("lead.received");
            },
            "the feed tells of the receipt");

        told.ShouldBe(["request.published", "offer.sent", "lead.available", "lead.received"], ignoreOrder: true);
    }

    private static Task<HttpResponseMessage> PostAsync(DpopClient client, string path, JsonNode body, string? key) =>
        client.SendAsync(HttpMethod.Post, "/api/v1" + path, JsonContent.Create(body), client.AccessToken, bend: request =>
        {
            if (key is not null)
                request.Headers.Add("Idempotency-Key", key);
        });
}
