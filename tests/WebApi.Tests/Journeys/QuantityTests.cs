using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Journeys;

/// <summary>A request for several cars: each acceptance is one car and one deal, and the request stays open until all are agreed.</summary>
public sealed class QuantityTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact]
    public async Task Accept_OneOfTwoCars_LeavesTheRequestOpenForTheOther()
    {
        var world = new World(app, "Toyota");
        var (one, other) = (await world.DealershipAsync("One Motors"), await world.DealershipAsync("Other Motors"));
        var asker = await world.GuestAsync(quantity: 2);
        await World.OnBoardAsync(one, asker.Request);
        await World.OnBoardAsync(other, asker.Request);
        var (first, rival) = (await world.OfferAsync(one, asker.Request, "NZE141-1000001"), await world.OfferAsync(other, asker.Request, "NZE141-2000002"));

        await AcceptAsync(asker, first);
        await RemainsAsync(other, asker.Request, 1);
        var between = await asker.Client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{asker.Request}");
        var second = await world.OfferAsync(one, asker.Request, "NZE141-3000003");
        await AcceptAsync(asker, second);
        await Eventually.IsTrueAsync(async () => await StateAsync(other, rival) == "superseded", "the rival gives way with the last car");

        (between["state"]!.GetValue<string>(), between["acceptedCars"]!.GetValue<int>(), between["remainingCars"]!.GetValue<int>()).ShouldBe(("published", 1, 1));
        var after = await asker.Client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{asker.Request}");
        (after["state"]!.GetValue<string>(), after["remainingCars"]!.GetValue<int>()).ShouldBe(("accepted", 0));
        (await asker.Client.JsonAsync(HttpMethod.Get, "/deals")).AsArray().Count.ShouldBe(2);
        (await other.Owner.RefusedAsync(HttpMethod.Post, "/dealer/offers", world.Offer(asker.Request, "NZE141-4000004"), HttpStatusCode.Conflict)).ShouldBe("offer.request_closed");
    }

    [Fact]
    public async Task Accept_SecondOfferOfTheSameCar_IsRefusedAndItsOfferLapses()
    {
        var world = new World(app, "Honda");
        var dealer = await world.DealershipAsync();
        var asker = await world.GuestAsync(quantity: 3);
        await World.OnBoardAsync(dealer, asker.Request);
        var (first, same) = (await world.OfferAsync(dealer, asker.Request, "GK3-1000001"), await world.OfferAsync(dealer, asker.Request, "gk3 1000001"));

        await AcceptAsync(asker, first);
        await Eventually.IsTrueAsync(async () => await StateAsync(dealer, same) == "lapsed", "the other offer of the car lapses");

        await asker.Client.RefusedAsync(HttpMethod.Post, $"/offers/{same}/acceptance", new { revision = 1 }, HttpStatusCode.Conflict);
        (await asker.Client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{asker.Request}"))["remainingCars"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public async Task Withdraw_AfterOneCar_LeavesTheContactWithTheDealerOfTheDeal()
    {
        var world = new World(app, "Mazda");
        var dealer = await world.DealershipAsync();
        var asker = await world.GuestAsync(quantity: 2);
        await World.OnBoardAsync(dealer, asker.Request);
        await AcceptAsync(asker, await world.OfferAsync(dealer, asker.Request));
        await Eventually.IsTrueAsync(async () => await World.LeadAsync(dealer, asker.Request) is { } lead && lead["state"]!.GetValue<string>() == "available", "the lead waits");

        await asker.Client.JsonAsync(HttpMethod.Post, $"/purchase-requests/{asker.Request}/withdrawal", new { }, HttpStatusCode.NoContent);
        await Eventually.IsTrueAsync(
            async () => (await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/board/{asker.Request}"))["request"]!["closedAt"] is not null, "the board follows");

        (await World.ReceiveAsync(dealer, asker.Request))["payload"]!["contact"]!["email"]!.GetValue<string>().ShouldBe(asker.Email);
    }

    private static Task RemainsAsync(Dealership dealer, Guid request, int cars) => Eventually.IsTrueAsync(
        async () => (await World.OnBoardAsync(dealer, request))["remainingCars"]!.GetValue<int>() == cars, "the board shows what is still wanted");

    private static async Task<string> StateAsync(Dealership dealer, Guid offer) =>
        (await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/offers/{offer}"))["state"]!.GetValue<string>();

    private static Task<JsonNode> AcceptAsync(Asker asker, Guid offer) =>
        asker.Client.JsonAsync(HttpMethod.Post, $"/offers/{offer}/acceptance", new { revision = 1 }, HttpStatusCode.Created);
}
