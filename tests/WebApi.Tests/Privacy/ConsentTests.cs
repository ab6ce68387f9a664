using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.Timers;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Consents;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Privacy.Ledger;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>Consents by the API: nothing is ticked beforehand, withdrawing is one step, and every event can be proved.</summary>
public sealed class ConsentTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_NewMember_HasTheAcceptanceOfTheFormAndNothingElse()
    {
        var (member, _) = await app.NewMemberAsync();
        var shown = await member.JsonAsync(HttpMethod.Get, "/me/consents?language=ja");
        var consents = shown["consents"]!.AsArray();
        consents.Count(one => one!["kind"]!.ToString() == "marketing").ShouldBe(20);
        consents.Where(one => one!["kind"]!.ToString() == "marketing").ShouldAllBe(one => one!["state"]!.ToString() == "notAsked" && one["receiptId"] == null);
        consents.Single(one => one!["kind"]!.ToString() == "policyAcknowledgement")!["state"]!.ToString().ShouldBe("given");
        consents.Select(one => one!["textSha256"]!.ToString()).Distinct().Count().ShouldBe(22);
        var events = (await member.JsonAsync(HttpMethod.Get, "/me/consent-events"))["items"]!.AsArray();
        events.Select(one => $"{one!["action"]} {one["form"]} {one["policyVersion"]}").ShouldBe(
            [$"give registration {PeopleApp.Policy}", $"offer registration {PeopleApp.Policy}"]);
    }

    [Fact]
    public async Task Post_GiveThenWithdraw_IsOneStepEachAndLeavesTheProof()
    {
        var (member, _) = await app.NewMemberAsync();
        await GiveAsync(member, "notices", "email");
        (await StateAsync(member, "notices", "email")).ShouldBe("given");
        (await StateAsync(member, "notices", "phone")).ShouldBe("notAsked");
        await DecideAsync(member, new { kind = "marketing", decision = "withdrawn", language = "en", topic = "notices", channel = "email" });
        (await StateAsync(member, "notices", "email")).ShouldBe("withdrawn");
        var events = (await member.JsonAsync(HttpMethod.Get, "/me/consent-events"))["items"]!.AsArray().Select(one => one!["action"]!.ToString());
        events.ShouldBe(["withdraw", "give", "offer", "give", "offer"]);
        using var again = await member.TellAsync(HttpMethod.Post, "/me/consents", new { kind = "marketing", decision = "withdrawn", language = "en", topic = "notices", channel = "email" });
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("""{"kind":"marketing","decision":"given","language":"en","topic":"notices","channel":"email","textSha256":"00"}""", 409, "consent.text_changed")]
    [InlineData("""{"kind":"marketing","decision":"given","language":"en","topic":"notices","channel":"email"}""", 409, "consent.text_changed")]
    [InlineData("""{"kind":"marketing","decision":"given","language":"en","channel":"email","textSha256":"00"}""", 400, "consent.one_at_a_time")]
    [InlineData("""{"kind":"disclosure","decision":"given","language":"en"}""", 400, "consent.incomplete")]
    [InlineData("""{"kind":"marketing","decision":"given","language":"en","topic":"notices","channel":"email","at":"2020-01-01T00:00:00Z"}""", 400, null)]
    public async Task Post_WhatWasNotShownOrIsInBulkOrBackdated_IsRefused(string body, int status, string? code)
    {
        var (member, _) = await app.NewMemberAsync();
        using var answer = await member.TellAsync(HttpMethod.Post, "/me/consents", JsonNode.Parse(body));
        ((int)answer.StatusCode).ShouldBe(status, await DpopClient.TextAsync(answer));
        if (code is not null)
            (await DpopClient.TextAsync(answer)).ShouldContain(code);
        (await member.JsonAsync(HttpMethod.Get, "/me/consent-events"))["items"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    public async Task Post_GivenWithTheBrowsersSignal_IsRecordedAsARefusal()
    {
        var (member, _) = await app.NewMemberAsync();
        var text = await TextAsync(member, "surveys", "email");
        using var answer = await member.SendAsync(
            HttpMethod.Post, "/api/v1/me/consents",
            JsonContent.Create(new { kind = "marketing", decision = "given", language = "en", topic = "surveys", channel = "email", textSha256 = text }),
            member.AccessToken, bend: request => request.Headers.Add("Sec-GPC", "1"));
        var shown = await DpopClient.JsonAsync(answer);
        shown["globalPrivacyControl"]!.GetValue<bool>().ShouldBeTrue();
        Find(shown, "surveys", "email")["state"]!.ToString().ShouldBe("refused");
        var newest = (await member.JsonAsync(HttpMethod.Get, "/me/consent-events"))["items"]!.AsArray()[0]!;
        $"{newest["action"]} {newest["form"]}".ShouldBe("refuse sec-gpc");
    }

    [Fact]
    public async Task Post_WithdrawnWithoutTopic_EndsTheChannelAndSuppressesTheAddress()
    {
        var (member, email) = await app.NewMemberAsync("0712 340001");
        await GiveAsync(member, "notices", "email");
        await GiveAsync(member, "surveys", "email");
        await GiveAsync(member, "surveys", "phone");
        var shown = await DecideAsync(member, new { kind = "marketing", decision = "withdrawn", language = "en", channel = "email" });
        Find(shown, "notices", "email")["state"]!.ToString().ShouldBe("withdrawn");
        Find(shown, "surveys", "phone")["state"]!.ToString().ShouldBe("given");
        var later = await member.JsonAsync(HttpMethod.Get, "/me/consents");
        Find(later, "notices", "email")["suppressed"]!.GetValue<bool>().ShouldBeTrue();
        Find(later, "surveys", "phone")["suppressed"]!.GetValue<bool>().ShouldBeFalse();
        (await app.Owner.ValueAsync<string>("SELECT string_agg(encode(address_hash, 'escape'), ' ') FROM privacy.suppressions")).ShouldNotContain(email);
    }

    [Fact]
    public async Task Import_Suppression_EndsNoConsentButGoesBeforeItUntilThePersonGivesAgain()
    {
        var (member, email) = await app.NewMemberAsync();
        await GiveAsync(member, "notices", "email");
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        var (admin, _) = await app.NewAdminAsync();
        await admin.JsonAsync(HttpMethod.Post, "/admin/suppressions", new { channel = "email", addresses = new[] { email.ToUpperInvariant() }, origin = "import" });
        (await SuppressedAsync(member)).ShouldBeTrue();
        app.Clock.Advance(TimeSpan.FromSeconds(1));
        await GiveAsync(member, "notices", "email");
        (await SuppressedAsync(member)).ShouldBeFalse();
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM privacy.consent_events WHERE action = 'give' AND role = 'staff'")).ShouldBe(0);

        async Task<bool> SuppressedAsync(DpopClient client) =>
            Find(await client.JsonAsync(HttpMethod.Get, "/me/consents"), "notices", "email")["suppressed"]!.GetValue<bool>();
    }

    [Fact]
    public async Task Gate_PermissionToARecipient_LivesForItsFieldsAndPeriodAlone()
    {
        var (member, _) = await app.NewMemberAsync();
        var (owner, dealer) = await app.NewAccreditedAsync();
        _ = owner;
        var id = await IdAsync(member);
        var words = (await member.JsonAsync(HttpMethod.Get, "/me/consents"))["disclosureTextSha256"]!.ToString();
        var until = app.Clock.GetUtcNow().AddDays(30);
        await DecideAsync(member, new { kind = "disclosure", decision = "given", language = "en", recipientId = dealer, fields = new[] { "name", "country" }, until, textSha256 = words });
        (await LivesAsync(id, dealer, "name")).ShouldBeTrue();
        (await LivesAsync(id, dealer, "email")).ShouldBeFalse("the permission does not name the field");
        (await LivesAsync(id, Guid.CreateVersion7(), "name")).ShouldBeFalse("the permission names another recipient");
        app.Clock.Advance(TimeSpan.FromDays(31));
        (await LivesAsync(id, dealer, "name")).ShouldBeFalse("its period is over");
        (await app.AsSystemAsync(scope => scope.GetRequiredService<IMediator>().Send(new ExpireConsentsCommand(), Ct))).IsError.ShouldBeFalse();
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM privacy.consent_events WHERE owner_id = $1 AND action = 'expire'", id)).ShouldBe(1);
    }

    [Fact]
    public async Task Gate_MarketingThatIsPlanned_IsDeniedWithAConsentThatLives()
    {
        var (member, _) = await app.NewMemberAsync();
        await GiveAsync(member, "notices", "email");
        var use = new ConsentedUse(await IdAsync(member), ConsentMatter.Marketing(MarketingTopic.Notices, ContactChannel.Email), Recipient.System);
        (await app.AsSystemAsync(scope => scope.GetRequiredService<IPolicyGate>().DecideAsync(DataCategory.MembersInformation, use, Ct)))
            .FirstError.Code.ShouldBe("privacy.denied");
    }

    [Fact]
    public async Task Receipt_Genuine_IsVerifiedByAnybodyAndAChangedOneIsNot()
    {
        var (member, email) = await app.NewMemberAsync();
        await GiveAsync(member, "notices", "email");
        var id = Find(await member.JsonAsync(HttpMethod.Get, "/me/consents"), "notices", "email")["receiptId"]!.ToString();
        var receipt = await member.JsonAsync(HttpMethod.Get, $"/me/consents/{id}/receipt");
        receipt["record"]!["purposes"]![0]!["clause"]!.ToString().ShouldBe("3.6");
        receipt["record"]!["consent_text"]!.ToString().ShouldContain("by e-mail");
        receipt.ToJsonString().ShouldNotContain(email);
        receipt.ToJsonString().ShouldNotContain((await IdAsync(member)).ToString());
        var jws = receipt["jws"]!.ToString();
        await Eventually.IsTrueAsync(
            async () =>
            {
                await app.Services.GetRequiredService<Sequencer>().RunAsync(LedgerDefinition.All.Single(one => one.Name == LedgerDefinition.Consents), Ct);
                return (await VerdictAsync(jws))["position"] is not null;
            },
            "the event stands in the ledger");
        (await VerdictAsync(jws))["genuine"]!.GetValue<bool>().ShouldBeTrue();
        var parts = jws.Split('.');
        var forged = $"{parts[0]}.{parts[1][..^4]}AAAA.{parts[2]}";
        (await VerdictAsync(forged))["genuine"]!.GetValue<bool>().ShouldBeFalse();
        var (other, _) = await app.NewMemberAsync();
        using var foreign = await other.GetAsync($"/api/v1/me/consents/{id}/receipt");
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Invalidate_WrongWords_EndsWhatWasGivenToThem()
    {
        var (member, _) = await app.NewMemberAsync();
        await GiveAsync(member, "relevantToUse", "fax");
        var words = await TextAsync(member, "relevantToUse", "fax");
        var (admin, _) = await app.NewAdminAsync();
        (await admin.JsonAsync(HttpMethod.Post, "/admin/consent-invalidations", new { textSha256 = words }))["invalidated"]!.GetValue<int>().ShouldBe(1);
        (await StateAsync(member, "relevantToUse", "fax")).ShouldBe("invalidated");
    }

    [Theory]
    [InlineData("UPDATE privacy.consent_events SET action = 'give'")]
    [InlineData("DELETE FROM privacy.consent_events")]
    [InlineData("DELETE FROM privacy.suppressions")]
    public async Task Database_EvenItsOwner_OnlyAppends(string sql)
    {
        var (member, _) = await app.NewMemberAsync();
        await DecideAsync(member, new { kind = "marketing", decision = "refused", language = "en" });
        await using var command = app.Owner.CreateCommand(sql);
        (await Should.ThrowAsync<PostgresException>(() => command.ExecuteNonQueryAsync(Ct))).MessageText.ShouldBe("a ledger is only appended to");
    }

    [Theory]
    [InlineData(DbRoles.Admin)]
    [InlineData(DbRoles.Worker)]
    public async Task Database_StaffAndProgram_CannotGiveForAnybody(string role)
    {
        await using var batch = MainDatabase.Add(
            app.Services.GetRequiredService<MainDatabase>().Batch(new DbIdentity(role)),
            """
            INSERT INTO privacy.consent_events (id, at, owner_id, sequence, kind, topic, channel, fields, action, role, text_sha256, language, form, policy_version, clause)
            VALUES (gen_random_uuid(), now(), gen_random_uuid(), 1, 'marketing', 'notices', 'email', '{}', 'give', 'buyer', 'x', 'en', 'import', 'v', '3.6')
            """);
        (await Should.ThrowAsync<PostgresException>(() => batch.ExecuteNonQueryAsync(Ct))).SqlState.ShouldBe("42501");
    }

    [Fact]
    public async Task Ledger_Consents_Verifies()
    {
        var (member, _) = await app.NewMemberAsync();
        await GiveAsync(member, "notices", "post");
        await app.Services.GetRequiredService<Sequencer>().RunAsync(LedgerDefinition.All.Single(one => one.Name == LedgerDefinition.Consents), Ct);
        var report = (await app.Services.GetRequiredService<ILedgerVerifier>().VerifyAsync(Ct)).Single(one => one.Ledger == LedgerDefinition.Consents);
        report.Findings.ShouldBeEmpty();
        (report.Size + report.Pending).ShouldBeGreaterThanOrEqualTo(4);
    }

    private Task<bool> LivesAsync(Guid subject, Guid dealer, string field) => app.AsSystemAsync(scope =>
        scope.GetRequiredService<Infrastructure.Privacy.Gate.ILivingConsents>().LivesAsync(
            new(subject, ConsentMatter.Disclosure(dealer), Recipient.Dealer(dealer), [field]), Ct));

    private async Task<JsonNode> VerdictAsync(string jws)
    {
        using var answer = await app.PostAsync("/consent-receipt-verifications", new JsonObject { ["jws"] = jws });
        return await DpopClient.JsonAsync(answer);
    }

    private async Task<Guid> IdAsync(DpopClient member) => (await member.JsonAsync(HttpMethod.Get, "/me"))["id"]!.GetValue<Guid>();

    private static async Task GiveAsync(DpopClient member, string topic, string channel) => await DecideAsync(
        member, new { kind = "marketing", decision = "given", language = "en", topic, channel, textSha256 = await TextAsync(member, topic, channel) });

    private static Task<JsonNode> DecideAsync(DpopClient member, object body) => member.JsonAsync(HttpMethod.Post, "/me/consents", body);

    private static async Task<string> TextAsync(DpopClient member, string topic, string channel) =>
        Find(await member.JsonAsync(HttpMethod.Get, "/me/consents?language=en"), topic, channel)["textSha256"]!.ToString();

    private static async Task<string> StateAsync(DpopClient member, string topic, string channel) =>
        Find(await member.JsonAsync(HttpMethod.Get, "/me/consents"), topic, channel)["state"]!.ToString();

    private static JsonNode Find(JsonNode shown, string topic, string channel) =>
        shown["consents"]!.AsArray().Single(one => one!["topic"]?.ToString() == topic && one["channel"]?.ToString() == channel)!;
}
