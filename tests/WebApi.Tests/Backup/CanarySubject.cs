using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using CarTrade.WebApi.Tests.Privacy;

namespace CarTrade.WebApi.Tests.Backup;

/// <summary>Somebody each of whose fields has a value that exists nowhere else, and who uses every channel that there is.</summary>
internal sealed class CanarySubject(PeopleApp app)
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";
    private readonly Dictionary<string, string> tokens = new(StringComparer.Ordinal);
    private readonly HashSet<string> clear = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> numbers = new(StringComparer.Ordinal);

    /// <summary>The records that are the subject's: those of the member, the account, and the requests.</summary>
    public List<Guid> Ids { get; } = [];

    public DpopClient Client { get; private set; } = null!;

    public string Email => $"{Token("email")}@example.com";

    /// <summary>A scanner that looks for every field.</summary>
    public RawScanner Scanner()
    {
        var scanner = new RawScanner();
        foreach (var (field, token) in tokens.Where(field => !clear.Contains(field.Key)))
            scanner.PlantToken(field, token);
        foreach (var (field, number) in numbers)
            scanner.Plant(field, number).Plant(field + " in groups", $"{number[..3]} {number[3..]}");
        return scanner.Plant("script", "花岡");
    }

    /// <summary>A scanner that looks for texts that boards and dealerships read, freed of contact details: those are not sealed.</summary>
    public RawScanner ClearTexts()
    {
        var scanner = new RawScanner();
        foreach (var field in clear)
            scanner.PlantToken(field, tokens[field]);
        return scanner;
    }

    /// <summary>Number of planted fields.</summary>
    public int Fields => tokens.Count + numbers.Count;

    /// <summary>Registers, fills the profile, asks, talks, lets a dealership have the contact, consents, complains, and fetches a package.</summary>
    public async Task LiveAsync(Dealership dealer, World world)
    {
        var form = PeopleApp.Registration(Email);
        (form["name"], form["phone"]) = (Value("name at registration"), Phone("phone", "0712"));
        using (var registered = await app.PostAsync("/members", form))
            registered.StatusCode.ShouldBe(HttpStatusCode.Accepted, await DpopClient.TextAsync(registered));
        await app.ProveAsync(Email);
        Client = app.NewClient();
        await Client.SignInAsync(Email, IdentityApp.Password);
        var account = (await app.AccountAsync(Email))!;
        Ids.AddRange([account.Id, account.SubjectId!.Value]);
        await ProfileAsync();

        var request = await AskAsync(world, Clear("note"));
        await World.OnBoardAsync(dealer, request);
        await dealer.Owner.JsonAsync(HttpMethod.Post, $"/dealer/board/{request}/questions", new { text = "Which colour?" }, HttpStatusCode.NoContent);
        await Client.JsonAsync(HttpMethod.Post, $"/purchase-requests/{request}/questions", new { dealerId = dealer.Id, text = Clear("answer to a question") }, HttpStatusCode.NoContent);
        var offer = await world.OfferAsync(dealer, request);
        var counter = new { revision = 1, total = new { amount = 900_000, currency = "USD" }, note = Clear("note of a counter-offer") };
        await Client.JsonAsync(HttpMethod.Post, $"/offers/{offer}/counter-offers", counter);
        await Client.JsonAsync(HttpMethod.Post, "/policy-feedback", new { text = Value("feedback"), language = "en", clause = "7" });
        await Client.JsonAsync(HttpMethod.Post, "/me/consents", new { kind = "marketing", decision = "refused", language = "en", channel = "email" });
        var withdrawn = await AskAsync(world, Clear("note of a second request"));
        await Client.JsonAsync(HttpMethod.Post, $"/purchase-requests/{withdrawn}/withdrawal", new { reason = Value("reason of a withdrawal") }, HttpStatusCode.NoContent);
        var released = await AskAsync(world, null);
        await World.OnBoardAsync(dealer, released);
        await ReleaseAsync(dealer, released);
    }

    private async Task<Guid> AskAsync(World world, string? note)
    {
        var form = world.Wish(note: note);
        form["wish"]!["yearFrom"] = 2015 + Ids.Count;
        Ids.Add((await Client.JsonAsync(HttpMethod.Post, "/purchase-requests", form, HttpStatusCode.Created))["id"]!.GetValue<Guid>());
        return Ids[^1];
    }

    /// <summary>Asks for everything back; the package as it was fetched.</summary>
    public async Task<byte[]> PackageAsync()
    {
        var id = await Client.AskAsync("return");
        await Client.ConfirmAsync(id);
        await Client.UntilAsync(id, "returning");
        using var fetched = await Client.TellAsync(HttpMethod.Post, $"/privacy-requests/{id}/package");
        fetched.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(fetched));
        Ids.Add(id);
        await Client.UntilAsync(id, "closed");
        return await fetched.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private async Task ProfileAsync()
    {
        var profile = new JsonObject
        {
            ["name"] = "花岡 " + Value("name"), ["country"] = "KE", ["phone"] = Phone("phone", "0712"), ["mobile"] = Number("mobile", "0722"), ["fax"] = Number("fax", "0733"),
            ["postalAddress"] = new JsonObject
            {
                ["lines"] = new JsonArray(Value("address, first line"), Value("address, second line")), ["city"] = Value("city"), ["region"] = Value("region"), ["postalCode"] = "00100", ["country"] = "KE",
            },
            ["business"] = new JsonObject { ["name"] = Value("business"), ["role"] = Value("role") },
        };
        HttpResponseMessage corrected;
        do
        {
            var me = await Client.JsonAsync(HttpMethod.Get, "/me");
            corrected = await Client.TellAsync(HttpMethod.Put, "/me/profile", profile, me["version"]!.GetValue<int>());
        }
        while (corrected.StatusCode == HttpStatusCode.PreconditionFailed);
        corrected.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(corrected));
        await Eventually.IsTrueAsync(async () => (await Client.JsonAsync(HttpMethod.Get, "/me"))["emailProved"]!.GetValue<bool>(), "the proof reaches the profile");
    }

    /// <summary>The dealership gets the contact, and so a copy of its own, which it owns besides the operator; that request says nothing more.</summary>
    private async Task ReleaseAsync(Dealership dealer, Guid request)
    {
        using (var released = await Client.ReleaseAsync(request, dealer.Id))
            released.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(released));
        await app.DeliverAsync(request, dealer.Id);
        (await World.ReceiveAsync(dealer, request)).ToJsonString().ShouldContain(tokens["name"]);
    }

    private JsonObject Phone(string field, string prefix) => new() { ["number"] = Number(field, prefix), ["whatsApp"] = true };

    private string Number(string field, string prefix)
    {
        if (!numbers.TryGetValue(field, out var number))
            numbers[field] = number = prefix[1..] + RandomNumberGenerator.GetInt32(100_000, 999_999).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return "0" + number;
    }

    private string Value(string field) => "Some " + Token(field);

    private string Clear(string field)
    {
        clear.Add(field);
        return Value(field);
    }

    private string Token(string field) => tokens.TryGetValue(field, out var token) ? token : tokens[field] = RandomNumberGenerator.GetString(Letters, 24);
}
