using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CarTrade.Application.Messaging;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>
/// Plants values that exist nowhere else in every personal field, through the API, and then looks for them in all that is stored: a COPY
/// of every table of both databases, the data folders and WAL of both clusters byte by byte, the servers' and the program's logs.
/// </summary>
public sealed class CanaryTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static readonly string[] Evidence = ["companyRegistry", "responsiblePersonIdentity", "antiqueDealerLicence", "bankProof", "securityContact"];
    private readonly string word = "qzx" + RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz", 14);
    private readonly string business = "Openly" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(5));
    private readonly string digits = RandomNumberGenerator.GetInt32(100_000, 999_999).ToString(CultureInfo.InvariantCulture);
    private readonly List<string> secrets = [];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Script => "花岡" + word;

    private string Phone => "0712" + digits;

    private string DealerPhone => "0902" + digits + "1";

    [Fact, Clause("6.1"), Clause("1.6")]
    public async Task Planted_EveryPersonalField_LiesNowhereInClear()
    {
        var member = await MemberAsync();
        var (owner, dealer) = await DealerAsync();
        await AccreditAsync(dealer);
        await RequestAsync(member, null);
        await GuestRequestAsync();
        await ReceiveAsync(owner);
        await TalkAsync(member, owner, dealer);
        await StaffAsync(owner, dealer);
        await owner.JsonAsync(HttpMethod.Get, "/dealer");
        secrets.AddRange([member.AccessToken!, member.RefreshToken!]);

        var mails = app.Services.GetRequiredService<IDevelopmentMailbox>().List();
        mails.Count(mail => mail.To.Contains(word, StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(3);
        var scanner = await ScanAsync([word, "花岡", "712" + digits, "902" + digits, IdentityApp.Password, .. secrets]);
        scanner.Hits.ShouldBeEmpty();
        scanner.Searched.ShouldBeGreaterThan(10_000_000);

        // What is open on purpose is found in tables, heap and WAL alike, so the search would have found the rest.
        var control = (await ScanAsync([business])).Hits;
        control.ShouldContain(hit => hit.StartsWith("table dealers.", StringComparison.Ordinal));
        control.ShouldContain(hit => hit.Contains("/main/base/", StringComparison.Ordinal));
        control.ShouldContain(hit => hit.Contains("/main/pg_wal/", StringComparison.Ordinal));
    }

    private async Task<DpopClient> MemberAsync()
    {
        var form = Contact("member");
        (form["password"], form["language"], form["policyVersion"]) = (IdentityApp.Password, "en", PeopleApp.Policy);
        await AcceptedAsync("/members", form);
        await app.ProveAsync(form["email"]!.GetValue<string>());
        await Eventually.IsTrueAsync(
            async () => await app.Owner.ValueAsync<long>("SELECT count(*) FROM members.members WHERE state = 'proved'") > 0, "the profile learns of the proof");
        var client = app.NewClient();
        await client.SignInAsync(form["email"]!.GetValue<string>(), IdentityApp.Password);
        var profile = Contact("ignored");
        profile.Remove("email");
        profile["name"] = "Corrected " + Script;
        HttpResponseMessage corrected;
        do
        {
            // The proof of the address reaches the profile by a message, which may come between reading and writing.
            var me = await client.JsonAsync(HttpMethod.Get, "/me");
            corrected = await client.TellAsync(HttpMethod.Put, "/me/profile", profile, me["version"]!.GetValue<int>());
        }
        while (corrected.StatusCode == HttpStatusCode.PreconditionFailed);
        corrected.StatusCode.ShouldBe(HttpStatusCode.NoContent, await DpopClient.TextAsync(corrected));
        var totp = await client.JsonAsync(HttpMethod.Post, "/me/totp");
        secrets.Add(totp["secret"]!.GetValue<string>());
        var code = new Totp(Base32Encoding.ToBytes(secrets[^1])).ComputeTotp(app.Clock.GetUtcNow().UtcDateTime);
        var codes = await client.JsonAsync(HttpMethod.Put, "/me/totp", new { code });
        secrets.AddRange(codes["backupCodes"]!.AsArray().Select(one => one!.GetValue<string>()));
        return client;
    }

    private async Task<(DpopClient Owner, Guid Dealer)> DealerAsync()
    {
        var (email, form) = ($"owner.{word}@example.com", PeopleApp.Application($"owner.{word}@example.com"));
        form["company"]!["englishName"] = business;
        form["responsiblePerson"] = new JsonObject { ["name"] = Script, ["email"] = $"taro.{word}@example.com", ["phone"] = DealerPhone, ["title"] = "Head " + word };
        form["owner"] = new JsonObject { ["name"] = Script, ["email"] = email, ["phone"] = DealerPhone, ["title"] = word };
        await AcceptedAsync("/dealers", form);
        await app.ProveAsync(email);
        var owner = await app.EnrolAsync(email);
        var dealer = (await app.AccountAsync(email))!.DealerId!.Value;
        foreach (var kind in Evidence)
        {
            var piece = new { kind, title = "Copy of " + word, number = word, note = Script, expiresOn = End };
            await owner.JsonAsync(HttpMethod.Post, "/dealer/evidence", piece, HttpStatusCode.Created);
        }

        await owner.JsonAsync(HttpMethod.Post, "/dealer/submission", null, HttpStatusCode.NoContent);
        return (owner, dealer);
    }

    private string End => app.Clock.GetUtcNow().AddDays(365).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task AccreditAsync(Guid dealer)
    {
        var (first, second) = ((await app.NewAdminAsync()).Client, (await app.NewAdminAsync()).Client);
        var examined = await first.JsonAsync(HttpMethod.Get, $"/admin/dealers/{dealer}");
        examined["responsiblePerson"]!["name"]!.GetValue<string>().ShouldBe(Script);
        foreach (var piece in examined["evidence"]!.AsArray())
            await first.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/evidence/{piece!["id"]}/verifications", null, HttpStatusCode.NoContent);
        await first.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/approvals", new { validUntil = End });
        await second.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/approvals", new { validUntil = End });
    }

    /// <summary>A request that the dealership may have at once; the note carries contact details, which boards must not show.</summary>
    private async Task RequestAsync(DpopClient client, JsonObject? contact) =>
        await client.JsonAsync(HttpMethod.Post, "/purchase-requests", Request(contact), HttpStatusCode.Created);

    private async Task GuestRequestAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/purchase-requests") { Content = JsonContentOf(Request(Contact("guest"))) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await app.Http.SendAsync(request, Ct);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(Ct));
        await Eventually.IsTrueAsync(
            () => Task.FromResult(app.Services.GetRequiredService<IDevelopmentMailbox>().List().Any(mail => mail.To == $"guest.{word}@example.com")),
            "the guest's mail arrives");
    }

    /// <summary>The cancel window of ten minutes passes; the dealership takes the lead and has a copy of its own.</summary>
    private async Task ReceiveAsync(DpopClient owner)
    {
        await Eventually.IsTrueAsync(async () => await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.lead_releases") > 0, "the contact is released");
        app.Clock.Advance(TimeSpan.FromMinutes(11));
        await app.SendAsync(new DeliverRelease(await app.Owner.ValueAsync<Guid>("SELECT id FROM requests.lead_releases LIMIT 1")));
        using var refreshed = await owner.RefreshAsync(owner.RefreshToken!);
        owner.Take(await DpopClient.JsonAsync(refreshed));
        JsonNode? lead = null;
        await Eventually.IsTrueAsync(
            async () => (lead = (await owner.JsonAsync(HttpMethod.Get, "/dealer/leads"))["items"]!.AsArray().FirstOrDefault()) is not null,
            "the lead reaches the dealership");
        await owner.JsonAsync(HttpMethod.Post, $"/dealer/leads/{lead!["id"]}/receipt");
        (await owner.JsonAsync(HttpMethod.Get, $"/dealer/leads/{lead["id"]}")).ToJsonString().ShouldContain(word);
    }

    /// <summary>Contact details in whatever two parties write to each other, and in the names of cars, where they must not be taken.</summary>
    private async Task TalkAsync(DpopClient member, DpopClient owner, Guid dealer)
    {
        var details = $"Ring {Phone}, or write to talk.{word}@example.com, or see https://{word}.example/me";
        await Eventually.IsTrueAsync(async () => await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.board_entries") > 0, "the request is on the board");
        var request = await app.Owner.ValueAsync<Guid>(
            "SELECT r.id FROM requests.purchase_requests r JOIN requests.board_entries b ON b.request_id = r.id WHERE r.owner_id <> r.id LIMIT 1");
        await RefreshAsync(member);
        await owner.JsonAsync(HttpMethod.Post, $"/dealer/board/{request}/questions", new { text = details }, HttpStatusCode.NoContent);
        await member.JsonAsync(HttpMethod.Post, $"/purchase-requests/{request}/questions", new { dealerId = dealer, text = details }, HttpStatusCode.NoContent);
        var terms = new Journeys.World(app, "Toyota").Offer(request);
        terms["offer"]!["note"] = details;
        var offer = (await owner.JsonAsync(HttpMethod.Post, "/dealer/offers", terms, HttpStatusCode.Created))["id"]!.GetValue<Guid>();
        await member.JsonAsync(
            HttpMethod.Post, $"/offers/{offer}/counter-offers", new { revision = 1, total = new { amount = 900_000, currency = "USD" }, note = details });
        terms["offer"]!["car"]!["model"] = $"Sample talk.{word}@example.com";
        using var named = await owner.TellAsync(HttpMethod.Post, "/dealer/offers", terms);
        ((int)named.StatusCode).ShouldBeInRange(400, 499, "a car's name holds no contact details");
        var wish = Request(null);
        wish["wish"]!["model"] = $"Corolla {Phone}";
        using var wished = await member.TellAsync(HttpMethod.Post, "/purchase-requests", wish);
        ((int)wished.StatusCode).ShouldBeInRange(400, 499, "nor does a wished car's");
        await member.JsonAsync(HttpMethod.Post, $"/purchase-requests/{request}/withdrawal", new { reason = details }, HttpStatusCode.NoContent);
    }

    /// <summary>Colleagues, programs, and what staff of the operator write.</summary>
    private async Task StaffAsync(DpopClient owner, Guid dealer)
    {
        await owner.JsonAsync(
            HttpMethod.Post, "/dealer/staff", new { name = Script, email = $"colleague.{word}@example.com", role = "sales", language = "ja" }, HttpStatusCode.Created);
        using var program = await owner.TellAsync(
            HttpMethod.Post, "/dealer/clients", new { name = $"Ask talk.{word}@example.com", scopes = new[] { "requests:read" }, expiresAt = app.Clock.GetUtcNow().AddDays(30) });
        ((int)program.StatusCode).ShouldBeInRange(400, 499, "a program's name holds no contact details");
        var admin = (await app.NewAdminAsync()).Client;
        await admin.JsonAsync(HttpMethod.Post, "/admin/accounts", new { email = $"admin.{word}@example.com", language = "en" }, HttpStatusCode.Created);
        var id = (await admin.JsonAsync(HttpMethod.Post, "/admin/member-searches", new { email = $"member.{word}@example.com" }))[0]!["id"]!.GetValue<Guid>();
        await Admin.Grants.OpenAsync(app, admin, "dealership", dealer, "thirdPersonInformation", $"complaint of talk.{word}@example.com, {Phone}");
        await Admin.Grants.OpenAsync(app, admin, "member", id, "membersInformation", $"complaint of talk.{word}@example.com, {Phone}");
        using var read = await admin.SendAsync(
            HttpMethod.Get, $"/api/v1/admin/dealers/{dealer}", token: admin.AccessToken, bend: request => request.Headers.Add("Access-Reason", $"complaint of talk.{word}@example.com"));
        read.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var opened = await admin.SendAsync(
            HttpMethod.Get, $"/api/v1/admin/members/{id}", token: admin.AccessToken, bend: request => request.Headers.Add("Access-Reason", $"complaint of talk.{word}@example.com"));
        opened.StatusCode.ShouldBe(HttpStatusCode.OK);
        await admin.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/suspensions", new { reason = $"complaint of talk.{word}@example.com, {Phone}" }, HttpStatusCode.NoContent);
    }

    private static async Task RefreshAsync(DpopClient client)
    {
        using var refreshed = await client.RefreshAsync(client.RefreshToken!);
        client.Take(await DpopClient.JsonAsync(refreshed));
    }

    private JsonObject Contact(string who) => new()
    {
        ["name"] = Script,
        ["email"] = $"{who}.{word}@example.com",
        ["country"] = "KE",
        ["phone"] = new JsonObject { ["number"] = Phone, ["whatsApp"] = true },
        ["mobile"] = Phone,
        ["fax"] = Phone,
        ["postalAddress"] = new JsonObject
        {
            ["lines"] = new JsonArray("Line " + word, Script), ["city"] = word, ["region"] = word, ["postalCode"] = "00100", ["country"] = "KE",
        },
        ["business"] = new JsonObject { ["name"] = "Shop " + word, ["role"] = "Owner " + word },
    };

    private JsonObject Request(JsonObject? contact) => new()
    {
        ["wish"] = new JsonObject { ["make"] = "Toyota", ["quantity"] = 1 },
        ["destination"] = new JsonObject { ["country"] = "KE", ["port"] = "KEMBA" },
        ["incoterm"] = "CIF",
        ["release"] = new JsonObject { ["mode"] = "preAuthorised", ["dealers"] = 1 },
        ["policyVersion"] = PeopleApp.Policy,
        ["language"] = "en",
        ["contact"] = contact,
        ["note"] = $"Call me at {Phone} or write to note.{word}@example.com please",
    };

    private async Task AcceptedAsync(string path, JsonObject form)
    {
        using var answer = await app.PostAsync(path, form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync(Ct));
    }

    private static StringContent JsonContentOf(JsonObject body) => new(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");

    private async Task<CanaryScanner> ScanAsync(IEnumerable<string> planted)
    {
        var scanner = new CanaryScanner(planted);
        foreach (var (owner, cluster) in new[] { (app.Owner, "main"), (app.VaultOwner, "vault") })
        {
            await owner.RunAsync("CHECKPOINT");
            await scanner.SearchTablesAsync(owner, Ct);
            var folder = Path.Combine(app.Postgres.Servers.DataPath, cluster);
            var database = await owner.ValueAsync<long>("SELECT oid::bigint FROM pg_database WHERE datname = current_database()");
            scanner.SearchFolder(Path.Combine(folder, "base", database.ToString(CultureInfo.InvariantCulture)));
            scanner.SearchFolder(Path.Combine(folder, "pg_wal"));
            scanner.SearchFolder(folder, "*.log");
        }

        foreach (var line in app.Logs.Lines)
            scanner.Search("log", line);
        foreach (var setting in new[] { "Keys:Path", "Ledger:Path" })
        {
            if (Directory.Exists(app.Settings[setting]))
                scanner.SearchFolder(app.Settings[setting]!);
        }

        return scanner;
    }
}
