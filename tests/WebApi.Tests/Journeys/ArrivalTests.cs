using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Journeys;

/// <summary>An offered car must still be importable on the day on which it arrives: Kenya takes the eight youngest years, the present one included.</summary>
public sealed class ArrivalTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private int Oldest => app.Clock.GetUtcNow().Year - 7;

    [Fact]
    public async Task Send_CarThatIsTooOldWhenItArrives_NamesTheDepartureAndACodeAndSendsNothing()
    {
        var world = new World(app, "Toyota");
        var dealer = await world.DealershipAsync();
        var asker = await world.GuestAsync();
        await World.OnBoardAsync(dealer, asker.Request);
        var (turn, year) = (new DateOnly(app.Clock.GetUtcNow().Year + 1, 1, 1), Oldest);

        var late = await TryAsync(dealer, Car(world.Offer(asker.Request), year, turn.AddDays(-10)));
        var older = await TryAsync(dealer, Car(world.Offer(asker.Request), year - 1, turn.AddDays(-10)));
        var younger = Car(world.Offer(asker.Request), year + 1, turn.AddDays(-10));
        var made = await dealer.Owner.JsonAsync(HttpMethod.Post, "/dealer/offers", younger, HttpStatusCode.Created);

        late.ShouldBe((HttpStatusCode.BadRequest, "offer.arrives_too_late"));
        older.ShouldBe((HttpStatusCode.BadRequest, "offer.arrives_too_late"));
        (await app.Owner.ValueAsync<long>("select count(*) from offers.offers where request_id = $1", asker.Request)).ShouldBe(1);
        await ReviseAsync(dealer, made["id"]!.GetValue<Guid>(), (JsonObject)Car(world.Offer(asker.Request), year, turn.AddDays(-10))["offer"]!.DeepClone());
    }

    [Fact]
    public async Task Send_LeftHandDrive_IsRefusedForACountryThatForbidsIt()
    {
        var world = new World(app, "Honda");
        var dealer = await world.DealershipAsync();
        var asker = await world.GuestAsync();
        await World.OnBoardAsync(dealer, asker.Request);
        var offer = world.Offer(asker.Request);
        offer["offer"]!["car"]!["steering"] = "left";

        using var answer = await dealer.Owner.TellAsync(HttpMethod.Post, "/dealer/offers", offer);

        (await DpopClient.JsonAsync(answer))["errors"]!["offer.car"]![0]!["code"]!.GetValue<string>().ShouldBe("offer.not_importable");
    }

    private static JsonObject Car(JsonObject offer, int year, DateOnly departure)
    {
        offer["offer"]!["car"]!["year"] = year;
        offer["offer"]!["etd"] = departure.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return offer;
    }

    private static async Task<(HttpStatusCode Status, string Code)> TryAsync(Dealership dealer, JsonObject offer)
    {
        using var answer = await dealer.Owner.TellAsync(HttpMethod.Post, "/dealer/offers", offer);
        return (answer.StatusCode, (await DpopClient.JsonAsync(answer))["errors"]!["offer.etd"]![0]!["code"]!.GetValue<string>());
    }

    private static async Task ReviseAsync(Dealership dealer, Guid offer, JsonObject terms)
    {
        var version = (await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/offers/{offer}"))["version"]!.GetValue<int>();
        using var answer = await dealer.Owner.TellAsync(HttpMethod.Post, $"/dealer/offers/{offer}/revisions", terms, version);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await DpopClient.JsonAsync(answer))["errors"]!["etd"]![0]!["code"]!.GetValue<string>().ShouldBe("offer.arrives_too_late");
    }
}
