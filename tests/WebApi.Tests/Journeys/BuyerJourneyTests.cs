using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Journeys;

/// <summary>The main job from end to end over HTTP: a request reaches dealers, offers come back, and the buyer decides who gets the contact.</summary>
public sealed class BuyerJourneyTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact]
    public async Task Guest_FromTheFirstFormToTheDealersReceipt_DecidesWhoHasTheContact()
    {
        var world = new World(app, "Toyota");
        var (dealer, other) = (await world.DealershipAsync("Harbour Motors"), await world.DealershipAsync("Other Motors", serves: "Nissan"));
        var asker = await world.GuestAsync("Please call 0722 111222 or write to achieng@mail.example");

        await JourneyAsync(world, asker, dealer);

        (await other.Owner.JsonAsync(HttpMethod.Get, "/dealer/board"))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Member_WithTheProfilesContact_GoesTheSameWay()
    {
        var world = new World(app, "Mazda");
        var dealer = await world.DealershipAsync("Harbour Motors");
        var asker = await world.AskAsync(await world.MemberAsync(), "Please call 0712 345678");

        await JourneyAsync(world, asker, dealer);
    }

    private static async Task JourneyAsync(World world, Asker asker, Dealership dealer)
    {
        var row = await World.OnBoardAsync(dealer, asker.Request);
        row["reference"]!.GetValue<string>().ShouldBe(asker.Reference);
        ShouldBeBlind(row, asker);

        await AskAndAnswerAsync(asker, dealer);
        await CompareAsync(world, asker, dealer);

        var released = await World.ReleaseAsync(asker, dealer);
        released[0]!["state"]!.GetValue<string>().ShouldBe("scheduled");
        await world.DispatchOnlyAfterWindowAsync(asker, dealer);
        var lead = (await World.LeadAsync(dealer, asker.Request))!;
        ShouldBeBlind(await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/leads/{lead["id"]}"), asker);
        (await asker.Client.JsonAsync(HttpMethod.Get, "/me/disclosures"))["items"]!.AsArray().ShouldBeEmpty();

        await ReceiveTwiceAsync(asker, dealer, lead["id"]!.GetValue<Guid>());
    }

    private static async Task AskAndAnswerAsync(Asker asker, Dealership dealer)
    {
        await dealer.Owner.JsonAsync(
            HttpMethod.Post, $"/dealer/board/{asker.Request}/questions", new { text = "Which grade? Call us at 03-1234-5678" }, HttpStatusCode.NoContent);
        var thread = (await asker.Client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{asker.Request}/questions"))[0]!;
        thread["dealerName"]!.GetValue<string>().ShouldBe(dealer.Name);
        thread["messages"]![0]!["text"]!.GetValue<string>().ShouldNotContain("1234");
        var answer = new { dealerId = dealer.Id, text = $"Grade 4; write to {asker.Email}" };
        await asker.Client.JsonAsync(HttpMethod.Post, $"/purchase-requests/{asker.Request}/questions", answer, HttpStatusCode.NoContent);
        var read = await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/board/{asker.Request}/questions");
        read.ToJsonString().ShouldContain("Grade 4");
        read.ToJsonString().ShouldNotContain(asker.Email);
    }

    private static async Task CompareAsync(World world, Asker asker, Dealership dealer)
    {
        var photo = await World.UploadAsync(dealer);
        await dealer.Owner.JsonAsync(HttpMethod.Post, "/dealer/offers", world.Offer(asker.Request, photo: photo), HttpStatusCode.Created);

        var compared = await asker.Client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{asker.Request}/offers?currency=JPY&incoterm=fob");
        var offer = compared["offers"]!.AsArray().ShouldHaveSingleItem()!;
        compared["currency"]!.GetValue<string>().ShouldBe("JPY");
        offer["dealerName"]!.GetValue<string>().ShouldBe(dealer.Name);
        offer["total"]!["amount"]!.GetValue<long>().ShouldBeGreaterThan(100_000);
        offer["offer"]!["revisions"]![0]!["total"]!["amount"]!.GetValue<long>().ShouldBe(928_000);
        using var shown = await asker.Client.GetAsync($"/api/v1/photos/{photo}/640");
        shown.Content.Headers.ContentType!.MediaType.ShouldBe("image/webp");
        var dealers = await asker.Client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{asker.Request}/dealers");
        dealers[0]!["answeredAt"].ShouldNotBeNull();
    }

    private static async Task ReceiveTwiceAsync(Asker asker, Dealership dealer, Guid lead)
    {
        var received = await dealer.Owner.JsonAsync(HttpMethod.Post, $"/dealer/leads/{lead}/receipt");
        received["payload"]!["contact"]!["email"]!.GetValue<string>().ShouldBe(asker.Email);
        var again = await dealer.Owner.JsonAsync(HttpMethod.Post, $"/dealer/leads/{lead}/receipt");
        JsonNode.DeepEquals(again, received).ShouldBeTrue();
        (await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/leads/{lead}"))["payloadHash"]!.GetValue<string>().ShouldBe(received["payloadHash"]!.GetValue<string>());

        var disclosure = (await asker.Client.JsonAsync(HttpMethod.Get, "/me/disclosures"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        disclosure["recipientName"]!.GetValue<string>().ShouldBe(dealer.Name);
        disclosure["contentSha256"]!.GetValue<string>().ShouldBe(received["payloadHash"]!.GetValue<string>());
        disclosure["fields"]!.AsArray().Select(field => field!.GetValue<string>()).ShouldBe(["name", "email", "country", "phone", "note"]);
        var thread = await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/board/{asker.Request}/questions");
        thread.ToJsonString().ShouldContain(asker.Email);
    }

    private static void ShouldBeBlind(JsonNode shown, Asker asker)
    {
        var text = shown.ToJsonString();
        foreach (var part in (string[])[asker.Email, "722111222", "722 111222", "712345678", "712 345678", "achieng@", "Otieno", "Wanjiku"])
            text.ShouldNotContain(part);
    }
}

internal static class WindowSteps
{
    /// <summary>Before the window ends nothing arrives; after it the lead waits.</summary>
    public static async Task DispatchOnlyAfterWindowAsync(this World world, Asker asker, Dealership dealer)
    {
        await world.PassAsync(TimeSpan.FromMinutes(4));
        (await World.LeadAsync(dealer, asker.Request)).ShouldBeNull();
        await world.PassAsync(TimeSpan.FromMinutes(7));
        await world.DispatchAsync(asker.Request);
        (await World.LeadAsync(dealer, asker.Request))!["state"]!.GetValue<string>().ShouldBe("available");
    }
}
