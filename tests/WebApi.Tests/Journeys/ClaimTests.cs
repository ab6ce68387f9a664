using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Journeys;

/// <summary>A guest who becomes a member keeps everything that hung on the guest's request; the mailed link goes on following that request alone.</summary>
public sealed class ClaimTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact]
    public async Task Claim_GuestRequestWithADeal_GivesTheMemberAllOfIt()
    {
        var world = new World(app, "Toyota");
        var dealer = await world.DealershipAsync();
        var guest = await world.GuestAsync();
        await World.OnBoardAsync(dealer, guest.Request);
        var photo = await World.UploadAsync(dealer);
        var made = await dealer.Owner.JsonAsync(HttpMethod.Post, "/dealer/offers", world.Offer(guest.Request, "NZE161-1000001", photo), HttpStatusCode.Created);
        await dealer.Owner.JsonAsync(HttpMethod.Post, $"/dealer/board/{guest.Request}/questions", new { text = "Is a white one all right?" }, HttpStatusCode.NoContent);
        (await PhotoAsync(guest.Client, photo)).ShouldBe(HttpStatusCode.OK);
        var deal = await guest.Client.JsonAsync(HttpMethod.Post, $"/offers/{made["id"]}/acceptance", new { revision = 1 }, HttpStatusCode.Created);
        await Eventually.IsTrueAsync(async () => await World.LeadAsync(dealer, guest.Request) is { } lead && lead["state"]!.GetValue<string>() == "available", "the lead waits");
        await World.ReceiveAsync(dealer, guest.Request);

        var member = await BecomeMemberAsync(guest.Email);
        await Eventually.IsTrueAsync(async () => await HasAsync(member, guest.Request), "the member has the request");

        (await member.JsonAsync(HttpMethod.Get, $"/purchase-requests/{guest.Request}"))["contact"]!["email"]!.GetValue<string>().ShouldBe(guest.Email);
        (await member.JsonAsync(HttpMethod.Get, $"/purchase-requests/{guest.Request}/offers")).ToJsonString().ShouldContain(made["id"]!.GetValue<string>());
        (await member.JsonAsync(HttpMethod.Get, $"/purchase-requests/{guest.Request}/questions?dealerId={dealer.Id}")).ToJsonString().ShouldContain("Is a white one all right?");
        (await member.JsonAsync(HttpMethod.Get, $"/deals/{deal["id"]}"))["offerId"]!.GetValue<string>().ShouldBe(made["id"]!.GetValue<string>());
        (await member.JsonAsync(HttpMethod.Get, "/deals")).AsArray().ShouldHaveSingleItem();
        (await PhotoAsync(member, photo)).ShouldBe(HttpStatusCode.OK);
        (await member.JsonAsync(HttpMethod.Get, "/me/disclosures"))["items"]!.AsArray().ShouldHaveSingleItem()!["recipientName"]!.GetValue<string>().ShouldBe("Sample Motors");
        var looks = (await member.JsonAsync(HttpMethod.Get, "/me/accesses"))["items"]!.AsArray().Where(row => row!["recipientKind"]!.GetValue<string>() == "dealer").ToList();
        looks.ShouldNotBeEmpty();
        looks.ShouldAllBe(row => row!["recipientName"]!.GetValue<string>() == "Sample Motors");
        (await app.Owner.ValueAsync<long>("select count(*) from deals.deals d join requests.purchase_requests r on r.id = d.request_id where r.id = $1 and d.owner_id = r.owner_id", guest.Request)).ShouldBe(1);
    }

    [Fact]
    public async Task Claim_GuestsConsents_FollowToTheMemberAndTheLastDecisionCounts()
    {
        var guest = await new World(app, "Mazda").GuestAsync();
        await DecideAsync(guest.Client, "given", "notices", "email");
        await DecideAsync(guest.Client, "given", "surveys", "post");
        var receipt = (await FindAsync(guest.Client, "notices", "email"))["receiptId"]!.GetValue<Guid>();

        var member = await BecomeMemberAsync(guest.Email);
        await Eventually.IsTrueAsync(async () => await HasAsync(member, guest.Request), "the member has the request");

        (await StateAsync(member, "notices", "email")).ShouldBe("given");
        (await member.JsonAsync(HttpMethod.Get, $"/me/consents/{receipt}/receipt")).ToJsonString().ShouldContain(receipt.ToString());
        (await EventsAsync(member)).ShouldBe(["give", "offer", "give", "offer", "give", "offer", "give", "offer"], ignoreOrder: true);

        await DecideAsync(member, "withdrawn", "notices", "email");
        (await StateAsync(member, "notices", "email")).ShouldBe("withdrawn", "what was given as a guest is withdrawn as a member");
        await DecideAsync(guest.Client, "refused", "surveys", "post");
        (await StateAsync(member, "surveys", "post")).ShouldBe("withdrawn", "the link is of the same person");
        await DecideAsync(member, "given", "surveys", "post");
        (await StateAsync(member, "surveys", "post")).ShouldBe("given");
        (await guest.Client.TellAsync(HttpMethod.Get, $"/me/consents/{(await FindAsync(member, "surveys", "post"))["receiptId"]}/receipt")).StatusCode
            .ShouldBe(HttpStatusCode.NotFound, "what the member decided is not the link's");
    }

    /// <summary>Decides a moment after whatever was decided before: the order of two owners' decisions is that of time.</summary>
    private async Task DecideAsync(DpopClient client, string decision, string topic, string channel)
    {
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        var textSha256 = (await FindAsync(client, topic, channel))["textSha256"]!.ToString();
        await client.JsonAsync(HttpMethod.Post, "/me/consents", new { kind = "marketing", decision, language = "en", topic, channel, textSha256 });
    }

    private static async Task<string> StateAsync(DpopClient client, string topic, string channel) => (await FindAsync(client, topic, channel))["state"]!.ToString();

    private static async Task<JsonNode> FindAsync(DpopClient client, string topic, string channel) => (await client.JsonAsync(HttpMethod.Get, "/me/consents?language=en"))["consents"]!.AsArray()
        .Single(one => one!["topic"]?.ToString() == topic && one["channel"]?.ToString() == channel)!;

    private static async Task<List<string>> EventsAsync(DpopClient client)
    {
        var actions = new List<string>();
        for (var path = "/me/consent-events?limit=3"; ;)
        {
            var page = await client.JsonAsync(HttpMethod.Get, path);
            actions.AddRange(page["items"]!.AsArray().Select(one => one!["action"]!.ToString()));
            if (page["next"] is not { } next)
                return actions;
            path = $"/me/consent-events?limit=3&after={next}";
        }
    }

    [Fact]
    public async Task Claim_MailedLink_StillFollowsItsOneRequest()
    {
        var world = new World(app, "Honda");
        var (guest, stranger) = (await world.GuestAsync(), await world.GuestAsync());

        var member = await BecomeMemberAsync(guest.Email);
        await Eventually.IsTrueAsync(async () => await HasAsync(member, guest.Request), "the member has the request");

        (await guest.Client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{guest.Request}"))["id"]!.GetValue<Guid>().ShouldBe(guest.Request);
        await guest.Client.RefusedAsync(HttpMethod.Get, $"/purchase-requests/{stranger.Request}", null, HttpStatusCode.NotFound);
        using var profile = await guest.Client.TellAsync(HttpMethod.Get, "/me");
        profile.StatusCode.ShouldBe(HttpStatusCode.Forbidden, "the link is of the request and not of the member");
    }

    private async Task<DpopClient> BecomeMemberAsync(string email)
    {
        using var registered = await app.PostAsync("/members", PeopleApp.Registration(email));
        registered.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await app.ProveAsync(email);
        var client = app.NewClient();
        await client.SignInAsync(email, PeopleApp.Password);
        return client;
    }

    private static async Task<bool> HasAsync(DpopClient member, Guid request) =>
        (await member.JsonAsync(HttpMethod.Get, "/purchase-requests"))["items"]!.AsArray().Any(row => row!["id"]!.GetValue<Guid>() == request);

    private static async Task<HttpStatusCode> PhotoAsync(DpopClient client, Guid photo)
    {
        using var answer = await client.TellAsync(HttpMethod.Get, $"/photos/{photo}/320");
        return answer.StatusCode;
    }
}
