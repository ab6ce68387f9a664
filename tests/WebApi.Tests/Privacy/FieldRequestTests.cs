using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using CarTrade.Application.Messaging;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>Requests about single fields: the record stays and opens, the field is gone from every copy, and what it lay under is dead (clause 7).</summary>
public sealed class FieldRequestTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private readonly string word = "qzx" + RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz", 14);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("7", "T7e"), Clause("3.3")]
    public async Task Destroy_AField_IsGoneFromEveryCopyWhileTheRestOpens()
    {
        var ((holder, had), (waiter, waits)) = (await app.NewAccreditedAsync(), await app.NewAccreditedAsync());
        var (buyer, email) = await app.NewMemberAsync();
        await buyer.FillAsync(word);
        var purchase = await buyer.NewRequestAsync("Toyota", "Quite soon " + word, had, waits);
        await app.PassAsync(buyer, purchase, had);
        await app.PassAsync(buyer, purchase, waits);
        var received = await holder.ReceiveAsync();
        received.ShouldContain(word);
        var before = await app.KeysAsync((await app.AccountAsync(email))!.SubjectId!.Value);
        await Eventually.IsTrueAsync(async () => (await ClearAsync()).Hits.Count > 0, "the note stands on the boards, without contact details");

        var id = await buyer.AskAsync("destroy", FieldSteps.Fields("fax", "businessName", "note", "email"));
        var preview = (await buyer.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}"))["preview"]!;
        preview.Shown("members.members.profile", "destroyed").ShouldBe("fax,businessName,businessRole");
        preview.Shown("members.members.profile", "retained").ShouldBe("email");
        preview.Shown("requests.purchase_requests.contact", "destroyed").ShouldBe("fax,businessName,note,businessRole");
        preview.Shown("requests.lead_releases.package", "destroyed").ShouldBe("fax,businessName,note,businessRole");
        preview.Shown("requests.co_ownerships.fields", "coOwned").ShouldContain("fax");
        preview["places"]!.AsArray().Where(place => place!["fate"]!.ToString() == "retained").Select(place => place!["ground"]!.ToString()).ShouldContain("field.needed.account");
        await buyer.ConfirmAsync(id);
        var waiting = await buyer.UntilAsync(id, "certificateIssued");
        waiting["recipients"]!.AsArray().ShouldHaveSingleItem()!["fields"].Texts().ShouldBe(["fax", "businessName", "note", "businessRole"]);

        var profile = (await buyer.JsonAsync(HttpMethod.Get, "/me"))["profile"]!;
        (profile["email"]!.ToString(), profile["name"]!.ToString(), profile["mobile"]!.ToString()).ShouldBe((email, "Wanjiku Kamau", "+254712345679"));
        profile["fax"].ShouldBeNull();
        profile["business"].ShouldBeNull("the role there goes with it");
        var request = (await buyer.JsonAsync(HttpMethod.Get, $"/purchase-requests/{purchase}")).Readable();
        request.ShouldContain("+254712345679");
        request.ShouldNotContain(word);
        var waited = await waiter.ReceiveAsync();
        waited.ShouldContain("+254712345679");
        waited.ShouldNotContain(word);
        (await holder.JsonAsync(HttpMethod.Get, $"/dealer/leads/{await holder.LeadAsync()}")).ToJsonString().ShouldContain(word, Case.Sensitive, "the dealer's copy is the dealer's");

        var notice = (await holder.JsonAsync(HttpMethod.Get, "/dealer/privacy-notices"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        notice["fields"].Texts().ShouldBe(["fax", "businessName", "note", "businessRole"]);
        await holder.JsonAsync(HttpMethod.Post, $"/dealer/privacy-notices/{notice["id"]}/answer", new { answer = "destroyed" }, HttpStatusCode.NoContent);
        (await buyer.UntilAsync(id, "closed"))["recipients"]!.AsArray().ShouldHaveSingleItem()!["answer"]!.ToString().ShouldBe("destroyed");
        var certificate = (await buyer.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}/certificate"))["certificate"]!;
        certificate["fields"].Texts().ShouldBe(["fax", "businessName", "note", "email", "businessRole"]);
        certificate["destroyed"]!.ToJsonString().ShouldContain("members.members.profile");
        certificate["retained"]!.ToJsonString().ShouldContain("field.needed.account");
        certificate["unrecoverableBy"].ShouldNotBeNull();

        (await buyer.JsonAsync(HttpMethod.Post, "/me/totp"))["secret"].ShouldNotBeNull("the account lies under the new key");
        await app.NewClient().SignInAsync(email, IdentityApp.Password);
        before.Length.ShouldBe(3);
        (await app.LivingAsync(before)).ShouldBe(0, "whatever backup or log holds an old value, nothing opens it");
        (await ClearAsync()).Hits.ShouldHaveSingleItem().ShouldContain("requests.board_entries", Case.Sensitive, "what the co-owner was shown");
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.board_entries WHERE request_id = $1 AND masked_note IS NOT NULL AND dealer_id <> $2", purchase, had)).ShouldBe(0);
    }

    [Fact, Clause("7", "T7h")]
    public async Task Return_AField_HoldsThatInEveryRecordAndNothingElse()
    {
        var (buyer, email) = await app.NewMemberAsync();
        await buyer.FillAsync(word);
        var purchase = await buyer.NewRequestAsync("Toyota");
        var id = await buyer.AskAsync("return", FieldSteps.Fields("mobile"));
        await buyer.ConfirmAsync(id);
        await buyer.UntilAsync(id, "returning");
        using var fetched = await buyer.TellAsync(HttpMethod.Post, $"/privacy-requests/{id}/package");
        fetched.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(fetched));
        var data = JsonNode.Parse(SubjectRequestTests.Unzip(await fetched.Content.ReadAsByteArrayAsync(Ct))["data.json"])!["data"]!;
        data.AsObject().Select(place => place.Key).ShouldBe(["members.collection_receipts.group", "members.members.profile", "requests.purchase_requests.contact"]);
        data["members.members.profile"]!["records"]![0]!["profile"]!.Readable().ShouldBe("""{"Contact":{"Mobile":"+254712345679"}}""");
        data["requests.purchase_requests.contact"]!["records"]![0]!["id"]!.GetValue<Guid>().ShouldBe(purchase);
        data.ToJsonString().ShouldNotContain(email);
        data.ToJsonString().ShouldNotContain("Wanjiku");
        data.ToJsonString().ShouldNotContain(word);
        await buyer.UntilAsync(id, "closed");
        (await buyer.JsonAsync(HttpMethod.Get, "/me"))["profile"]!["mobile"]!.ToString().ShouldBe("+254712345679", "what was returned stays");
    }

    [Fact]
    public async Task Destroy_WhatIsNeeded_IsRefusedOpenly()
    {
        var (buyer, _) = await app.NewMemberAsync();
        using (var needed = await RefusedAsync(buyer, "destroy", "name", "email", "country"))
        {
            needed.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await DpopClient.JsonAsync(needed))["code"]!.ToString().ShouldBe("privacy_request.field_needed");
        }

        using (var unknown = await RefusedAsync(buyer, "destroy", "phone", "shoeSize"))
        {
            unknown.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            var problem = (await DpopClient.JsonAsync(unknown))["errors"]!.ToJsonString();
            problem.ShouldContain("scope.fields[1]");
            problem.ShouldContain("privacy_request.field_unknown");
            problem.ShouldContain("shoeSize");
        }

        var id = await buyer.AskAsync("return", FieldSteps.Fields("email"));
        (await buyer.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}"))["preview"]!.Shown("identity.accounts.contact", "retained").ShouldBe("email", "it is returned, though it cannot go");
    }

    [Fact]
    public async Task Destroy_AFieldOfOneRecord_LeavesItInTheOthers()
    {
        var (buyer, _) = await app.NewMemberAsync();
        var (meant, other) = (await buyer.NewRequestAsync("Toyota"), await buyer.NewRequestAsync("Nissan"));
        var scope = FieldSteps.Fields("phone");
        scope["records"] = new JsonArray(meant.ToString());
        var id = await buyer.AskAsync("destroy", scope);
        await buyer.ConfirmAsync(id);
        await buyer.UntilAsync(id, "closed");
        (await buyer.JsonAsync(HttpMethod.Get, $"/purchase-requests/{meant}"))["contact"]!["phone"].ShouldBeNull();
        (await buyer.JsonAsync(HttpMethod.Get, $"/purchase-requests/{other}"))["contact"]!["phone"].ShouldNotBeNull();
        (await buyer.JsonAsync(HttpMethod.Get, "/me"))["profile"]!["phone"].ShouldNotBeNull();
    }

    [Fact, Clause("7", "T7e")]
    public async Task Destroy_AGuestsFieldsByLetter_LeavesNoTraceOfThemAndTheGuestTheRequest()
    {
        var guest = await new World(app, "Toyota").GuestAsync("Quite soon " + word);
        var before = await app.KeysAsync(guest.Request);
        (await ClearAsync()).Hits.ShouldNotBeEmpty("the note lies there without contact details");
        var (admin, _) = await app.NewAdminAsync();
        var id = (await admin.JsonAsync(
            HttpMethod.Post, "/admin/privacy-requests",
            new { channel = "letter", receivedAt = app.Clock.GetUtcNow(), subjectKind = "guest", subjectId = guest.Request, operation = "destroy", scope = FieldSteps.Fields("note", "phone"), country = "KE", language = "en" },
            HttpStatusCode.Created))["id"]!.GetValue<Guid>();
        await admin.JsonAsync(HttpMethod.Post, $"/admin/privacy-requests/{id}/identity-verification", new { confirmedInWriting = true }, HttpStatusCode.NoContent);
        await Eventually.IsTrueAsync(async () => await app.Owner.ValueAsync<string>("SELECT state FROM privacy.subject_requests WHERE id = $1", id) == "closed", "the letter is carried out");
        var request = await guest.Client.JsonAsync(HttpMethod.Get, $"/purchase-requests/{guest.Request}");
        request.ToJsonString().ShouldNotContain(word);
        request["contact"]!["phone"].ShouldBeNull();
        request["contact"]!["email"]!.ToString().ShouldBe(guest.Email);
        (await app.LivingAsync(before)).ShouldBe(0);
        await app.Owner.RunAsync("VACUUM (FULL) requests.purchase_requests");
        await app.Owner.RunAsync("VACUUM (FULL) requests.board_entries");
        await app.Owner.RunAsync("CHECKPOINT");
        var left = await ClearAsync();
        left.SearchFolder(Path.Combine(app.Postgres.Servers.DataPath, "main", "base"));
        left.Hits.ShouldBeEmpty();
        left.Searched.ShouldBeGreaterThan(10_000_000);
    }

    [Fact]
    public async Task Restrict_AField_KeepsItAndPassesItOnNoMore()
    {
        var ((first, has), (second, gets)) = (await app.NewAccreditedAsync(), await app.NewAccreditedAsync());
        var (buyer, _) = await app.NewMemberAsync();
        await buyer.FillAsync(word);
        var purchase = await buyer.NewRequestAsync("Toyota", has, gets);
        await app.PassAsync(buyer, purchase, has);
        var id = await buyer.AskAsync("restrict", FieldSteps.Fields("mobile"));
        await buyer.ConfirmAsync(id);
        await buyer.UntilAsync(id, "closed");
        await app.PassAsync(buyer, purchase, gets);
        foreach (var dealer in (DpopClient[])[first, second])
        {
            var received = await dealer.ReceiveAsync();
            received.ShouldContain("+254712345678");
            received.ShouldNotContain("+254712345679", Case.Sensitive, dealer == first ? "what waited" : "what was passed on later");
        }

        var request = await buyer.JsonAsync(HttpMethod.Get, $"/purchase-requests/{purchase}");
        request["state"]!.ToString().ShouldBe("published");
        request["contact"]!["mobile"]!.ToString().ShouldBe("+254712345679", "it is kept");
    }

    private static Task<HttpResponseMessage> RefusedAsync(DpopClient person, string operation, params string[] fields) =>
        person.TellAsync(HttpMethod.Post, "/privacy-requests", new JsonObject { ["operation"] = operation, ["scope"] = FieldSteps.Fields(fields), ["language"] = "en" });

    private async Task<CanaryScanner> ClearAsync()
    {
        var scanner = new CanaryScanner([word]);
        await scanner.SearchTablesAsync(app.Owner, Ct);
        await scanner.SearchTablesAsync(app.VaultOwner, Ct);
        foreach (var line in app.Logs.Lines)
            scanner.Search("log", line);
        foreach (var mail in app.Services.GetRequiredService<IDevelopmentMailbox>().List())
            scanner.Search("mailbox", mail.Text);
        return scanner;
    }
}
