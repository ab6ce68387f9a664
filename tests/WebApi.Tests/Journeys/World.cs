using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Application.Tests.Photos;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Journeys;

/// <summary>A dealership and its owner, signed in.</summary>
internal sealed record Dealership(Guid Id, DpopClient Owner, string Name);

/// <summary>A buyer with one request, who may be a guest holding the request's link.</summary>
internal sealed record Asker(DpopClient Client, Guid Request, string Reference, string Email);

/// <summary>The people of a journey, and what they do over HTTP. Each world trades one make, so that worlds in one program do not meet.</summary>
internal sealed class World(PeopleApp app, string make)
{
    private static readonly string[] Evidence = ["companyRegistry", "responsiblePersonIdentity", "antiqueDealerLicence", "bankProof", "securityContact"];
    private readonly List<DpopClient> people = [];
    private DpopClient? first;
    private DpopClient? second;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public string Make => make;

    private string YearAhead => app.Clock.GetUtcNow().AddDays(365).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A dealership that applied, serves the world's make, and is not examined yet.</summary>
    public async Task<Dealership> ApplicantAsync(string name = "Sample Motors", string? serves = null)
    {
        var email = PeopleApp.NewEmail("owner");
        var form = PeopleApp.Application(email);
        (form["company"]!["englishName"], form["makes"]) = (name, new JsonArray(serves ?? make));
        using var applied = await app.PostAsync("/dealers", form);
        applied.StatusCode.ShouldBe(HttpStatusCode.Accepted, await DpopClient.TextAsync(applied));
        await app.ProveAsync(email);
        var owner = Keep(await app.EnrolAsync(email));
        return new((await app.AccountAsync(email))!.DealerId!.Value, owner, name);
    }

    /// <summary>A dealership that two admins have accredited.</summary>
    public async Task<Dealership> DealershipAsync(string name = "Sample Motors", string? serves = null)
    {
        var dealer = await ApplicantAsync(name, serves);
        foreach (var kind in Evidence)
            await dealer.Owner.JsonAsync(HttpMethod.Post, "/dealer/evidence", new { kind, title = "Document", number = "12", expiresOn = YearAhead }, HttpStatusCode.Created);
        await dealer.Owner.JsonAsync(HttpMethod.Post, "/dealer/submission", null, HttpStatusCode.NoContent);
        var (one, other) = await AdminsAsync();
        var examined = await one.JsonAsync(HttpMethod.Get, $"/admin/dealers/{dealer.Id}");
        foreach (var piece in examined["evidence"]!.AsArray())
            await one.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer.Id}/evidence/{piece!["id"]}/verifications", null, HttpStatusCode.NoContent);
        await one.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer.Id}/approvals", new { validUntil = YearAhead });
        await other.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer.Id}/approvals", new { validUntil = YearAhead });
        return dealer;
    }

    public async Task SuspendAsync(Dealership dealer)
    {
        var (one, _) = await AdminsAsync();
        await one.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer.Id}/suspensions", new { reason = "complaint under examination" }, HttpStatusCode.NoContent);
    }

    public async Task ReinstateAsync(Dealership dealer)
    {
        var (one, other) = await AdminsAsync();
        await one.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer.Id}/reinstatements", new { validUntil = YearAhead });
        await other.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer.Id}/reinstatements", new { validUntil = YearAhead });
    }

    /// <summary>A member whose address is proved.</summary>
    public async Task<DpopClient> MemberAsync()
    {
        var (client, _) = await app.NewMemberAsync();
        await Eventually.IsTrueAsync(async () => (await client.JsonAsync(HttpMethod.Get, "/me"))["emailProved"]!.GetValue<bool>(), "the proof reaches the profile");
        return Keep(client);
    }

    /// <summary>What a buyer sends; without a contact it is a member's.</summary>
    public JsonObject Wish(string? email = null, string? note = null, int? preAuthorised = null, int quantity = 1)
    {
        var form = new JsonObject
        {
            ["wish"] = new JsonObject { ["make"] = make, ["quantity"] = quantity, ["budget"] = new JsonObject { ["amount"] = 1_200_000, ["currency"] = "USD" } },
            ["destination"] = new JsonObject { ["country"] = "KE", ["port"] = "KEMBA" },
            ["incoterm"] = "cif",
            ["release"] = preAuthorised is { } count
                ? new JsonObject { ["mode"] = "preAuthorised", ["dealers"] = count }
                : new JsonObject { ["mode"] = "afterOffers" },
            ["policyVersion"] = PeopleApp.Policy,
            ["language"] = "en",
        };
        if (note is not null)
            form["note"] = note;
        if (email is not null)
            form["contact"] = Contact(email);
        return form;
    }

    public static JsonObject Contact(string email) => new()
    {
        ["name"] = "Achieng Otieno", ["email"] = email, ["country"] = "KE", ["phone"] = new JsonObject { ["number"] = "0722 111222", ["whatsApp"] = true },
    };

    /// <summary>A guest asks, follows the mailed link to its page, proves the address there and holds a token of the one request.</summary>
    public async Task<Asker> GuestAsync(string? note = null, int? preAuthorised = null, int quantity = 1)
    {
        var email = PeopleApp.NewEmail("guest");
        using var visitor = app.NewClient();
        var created = await visitor.PlainAsync(HttpMethod.Post, "/purchase-requests", Wish(email, note, preAuthorised, quantity), HttpStatusCode.Created);
        var token = await MailedTokenAsync(email);
        await visitor.PlainAsync(HttpMethod.Post, "/email-proofs", new JsonObject { ["token"] = token }, HttpStatusCode.NoContent);
        var client = await FollowAsync(token);
        return new(client, created["id"]!.GetValue<Guid>(), created["reference"]!.GetValue<string>(), email);
    }

    /// <summary>A member asks with the profile's contact.</summary>
    public async Task<Asker> AskAsync(DpopClient member, string? note = null, int? preAuthorised = null)
    {
        var created = await member.JsonAsync(HttpMethod.Post, "/purchase-requests", Wish(null, note, preAuthorised), HttpStatusCode.Created);
        var me = await member.JsonAsync(HttpMethod.Get, "/me");
        return new(member, created["id"]!.GetValue<Guid>(), created["reference"]!.GetValue<string>(), me["profile"]!["email"]!.GetValue<string>());
    }

    /// <summary>Exchanges a link's token for one that follows the request.</summary>
    public async Task<DpopClient> FollowAsync(string token)
    {
        var client = Keep(app.NewClient());
        using var tokens = await client.TokenAsync(
            ("grant_type", "urn:cartrade:params:oauth:grant-type:mail-link"), ("client_id", "spa"), ("mail_token", token));
        tokens.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(tokens));
        client.Take(await DpopClient.JsonAsync(tokens));
        return client;
    }

    /// <summary>The token in the fragment of the newest mail's link, as the development mailbox shows it.</summary>
    public async Task<string> MailedTokenAsync(string email)
    {
        string? link = null;
        await Eventually.IsTrueAsync(
            async () => (link = await LinkAsync(email)) is not null, "the mail arrives");
        return link![(link!.IndexOf("#token=", StringComparison.Ordinal) + "#token=".Length)..];
    }

    /// <summary>Waits until the request is on the dealership's board.</summary>
    public static async Task<JsonNode> OnBoardAsync(Dealership dealer, Guid request)
    {
        JsonNode? row = null;
        await Eventually.IsTrueAsync(
            async () => (row = (await dealer.Owner.JsonAsync(HttpMethod.Get, "/dealer/board"))["items"]!.AsArray()
                .SingleOrDefault(item => item!["requestId"]!.GetValue<Guid>() == request)) is not null,
            "the request reaches the board");
        return row!;
    }

    /// <summary>What a dealership sends as an offer of one car.</summary>
    public JsonObject Offer(Guid request, string? chassis = null, Guid? photo = null, int days = 7, long fob = 800_000) => new()
    {
        ["requestId"] = request,
        ["offer"] = Terms(chassis, photo, days, fob),
    };

    public JsonObject Terms(string? chassis = null, Guid? photo = null, int days = 7, long fob = 800_000)
    {
        var terms = new JsonObject
        {
            ["car"] = new JsonObject { ["make"] = make, ["model"] = "Sample", ["year"] = 2021, ["mileageKm"] = 42_000, ["steering"] = "right", ["chassis"] = chassis },
            ["price"] = new JsonObject { ["incoterm"] = "cif", ["currency"] = "USD", ["fob"] = fob, ["freight"] = 120_000, ["insurance"] = 8_000 },
            ["port"] = "KEMBA",
            ["validUntil"] = app.Clock.GetUtcNow().AddDays(days).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        };
        if (photo is { } id)
            terms["photoIds"] = new JsonArray(id);
        return terms;
    }

    public async Task<Guid> OfferAsync(Dealership dealer, Guid request, string? chassis = null, int days = 7)
    {
        var made = await dealer.Owner.JsonAsync(HttpMethod.Post, "/dealer/offers", Offer(request, chassis, days: days), HttpStatusCode.Created);
        return made["id"]!.GetValue<Guid>();
    }

    public static async Task<Guid> UploadAsync(Dealership dealer, byte[]? picture = null)
    {
        using var body = new ByteArrayContent(picture ?? Pictures.Jpeg());
        body.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        using var answer = await dealer.Owner.SendAsync(HttpMethod.Post, "/api/v1/dealer/photos", body, dealer.Owner.AccessToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await DpopClient.TextAsync(answer));
        return (await DpopClient.JsonAsync(answer))["id"]!.GetValue<Guid>();
    }

    public static Task<JsonNode> ReleaseAsync(Asker asker, params Dealership[] dealers) =>
        asker.Client.JsonAsync(HttpMethod.Post, $"/purchase-requests/{asker.Request}/releases", new { dealerIds = dealers.Select(dealer => dealer.Id) });

    /// <summary>Time passes for everybody; sessions are refreshed, as the pages do, while they live.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        app.Clock.Advance(time);
        foreach (var client in people)
        {
            using var refreshed = await client.RefreshAsync(client.RefreshToken!);
            if (refreshed.IsSuccessStatusCode)
                client.Take(await DpopClient.JsonAsync(refreshed));
        }
    }

    /// <summary>Lets the cancel window of the request's releases end, and has them delivered.</summary>
    public async Task DeliverAsync(Guid request)
    {
        await PassAsync(TimeSpan.FromMinutes(11));
        await DispatchAsync(request);
    }

    /// <summary>Runs the deferred deliveries of a request now, and waits until each is decided.</summary>
    public async Task DispatchAsync(Guid request)
    {
        const string Waiting = "select coalesce(array_agg(id), '{}') from requests.lead_releases where request_id = $1 and state = 'scheduled'";
        foreach (var release in await app.Owner.ValueAsync<Guid[]>(Waiting, request))
            await app.SendAsync(new DeliverRelease(release));
        await Eventually.IsTrueAsync(async () => (await app.Owner.ValueAsync<Guid[]>(Waiting, request)).Length == 0, "the releases are decided");
    }

    /// <summary>The dealership's lead of a request; null when there is none.</summary>
    public static async Task<JsonNode?> LeadAsync(Dealership dealer, Guid request) =>
        (await dealer.Owner.JsonAsync(HttpMethod.Get, "/dealer/leads"))["items"]!.AsArray()
            .SingleOrDefault(lead => lead!["request"]!["requestId"]!.GetValue<Guid>() == request);

    public static async Task<JsonNode> ReceiveAsync(Dealership dealer, Guid request)
    {
        var lead = await LeadAsync(dealer, request);
        return await dealer.Owner.JsonAsync(HttpMethod.Post, $"/dealer/leads/{lead!["id"]}/receipt");
    }

    /// <summary>The dealership issues a proforma with a deposit; gives its id.</summary>
    public static async Task<Guid> ProformaAsync(Dealership dealer, Guid order, DateTimeOffset now, long? deposit = 300_000, string? chassis = "NHR85-7000001")
    {
        var version = (await dealer.Owner.JsonAsync(HttpMethod.Get, $"/dealer/orders/{order}"))["version"]!.GetValue<int>();
        var body = new { validUntil = now.AddDays(7), plan = new { deposit }, chassis };
        using var issued = await dealer.Owner.TellAsync(HttpMethod.Post, $"/dealer/orders/{order}/proformas", body, version);
        issued.StatusCode.ShouldBe(HttpStatusCode.Created, await DpopClient.TextAsync(issued));
        return (await DpopClient.JsonAsync(issued))["id"]!.GetValue<Guid>();
    }

    private async Task<string?> LinkAsync(string email)
    {
        var mails = await app.Http.GetFromJsonAsync<JsonArray>("/dev/mailbox.json", Ct);
        return mails!.FirstOrDefault(mail => mail!["to"]!.GetValue<string>() == email)?["link"]!.GetValue<string>();
    }

    private async Task<(DpopClient One, DpopClient Other)> AdminsAsync()
    {
        first ??= Keep((await app.NewAdminAsync()).Client);
        second ??= Keep((await app.NewAdminAsync()).Client);
        return (first, second);
    }

    private DpopClient Keep(DpopClient client)
    {
        people.Add(client);
        return client;
    }
}

/// <summary>Calls of nobody in particular, and answers that must be refusals.</summary>
internal static class JourneyCalls
{
    /// <summary>Calls without a token, as a visitor's browser does.</summary>
    public static async Task<JsonNode> PlainAsync(this DpopClient client, HttpMethod method, string path, JsonNode body, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(method, "/api/v1" + path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await client.Http.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(status, await DpopClient.TextAsync(answer));
        return status == HttpStatusCode.NoContent ? new JsonObject() : await DpopClient.JsonAsync(answer);
    }

    /// <summary>The refusal's code; fails when the call succeeds or the status is another.</summary>
    public static async Task<string> RefusedAsync(this DpopClient client, HttpMethod method, string path, object? body, HttpStatusCode status)
    {
        var problem = await client.JsonAsync(method, path, body, status);
        return problem["code"]!.GetValue<string>();
    }
}
