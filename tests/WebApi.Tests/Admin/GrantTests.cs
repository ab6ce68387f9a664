using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CarTrade.Domain.Identity;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Admin;

/// <summary>Staff read under a case with a grant that ends, or break the glass: anything else is refused, and others learn of it.</summary>
public sealed class GrantTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("3.1", "T3.1c")]
    public async Task Read_WithoutACase_IsRefusedAndOthersAreTold()
    {
        var (admin, account) = await app.NewAdminAsync();
        var other = await AdminAsync();
        var id = await MemberAsync();

        var code = await admin.RefusedAsync(HttpMethod.Get, $"/admin/members/{id}", null, HttpStatusCode.Forbidden);
        await admin.RefusedAsync(HttpMethod.Get, $"/admin/members/{id}", null, HttpStatusCode.Forbidden);

        code.ShouldBe("access.case_required");
        (await app.Owner.ValueAsync<long>("select count(*) from privacy.accesses where subject_id = $1 and recipient_kind = 'staff'", id)).ShouldBe(0);
        var alarm = (await AlarmsAsync(other.Client, id)).ShouldHaveSingleItem("one an hour for each person of staff and record");
        (alarm!["kind"]!.GetValue<string>(), alarm["accountId"]!.GetValue<Guid>()).ShouldBe(("noGrant", account));
        await MailedAsync(other.Email, "Alarm: access to personal data by staff");
    }

    [Fact, Clause("3.1", "T3.1c"), Clause("6.1", "T6.1c")]
    public async Task Read_WithAGrant_IsSeenByThePersonWithItsCaseUntilItEnds()
    {
        var (admin, _) = await app.NewAdminAsync();
        var (member, _) = await app.NewMemberAsync();
        var id = (await member.JsonAsync(HttpMethod.Get, "/me"))["id"]!.GetValue<Guid>();
        var matter = await Grants.OpenAsync(app, admin, "member", id, "membersInformation");

        (await admin.JsonAsync(HttpMethod.Get, $"/admin/members/{id}"))["profile"]!["name"]!.GetValue<string>().ShouldBe("Wanjiku Kamau");
        var looked = (await member.JsonAsync(HttpMethod.Get, "/me/accesses"))["items"]!.AsArray().Where(row => row!["recipientKind"]!.GetValue<string>() == "staff").ShouldHaveSingleItem();
        var reference = (await admin.JsonAsync(HttpMethod.Get, $"/admin/cases/{matter}"))["case"]!["reference"]!.GetValue<string>();
        (looked!["clause"]!.GetValue<string>(), looked["purpose"]!.GetValue<string>(), looked["reason"]!.GetValue<string>())
            .ShouldBe(("3.1", "caseHandling", $"{reference}: examining an application"));

        await admin.JsonAsync(HttpMethod.Post, $"/admin/cases/{matter}/closure", new { outcome = "Answered by phone" }, HttpStatusCode.NoContent);
        (await admin.RefusedAsync(HttpMethod.Get, $"/admin/members/{id}", null, HttpStatusCode.Forbidden)).ShouldBe("access.grant_expired");
        (await (await Grants.ColleagueAsync(app)).RefusedAsync(HttpMethod.Post, $"/admin/cases/{matter}/grants", new { categories = new[] { "membersInformation" }, minutes = 60 }, HttpStatusCode.Conflict))
            .ShouldBe("case.illegal_transition");
    }

    [Fact, Clause("3.1", "T3.1c")]
    public async Task Grant_ToOneself_IsRefusedAndOpensNothingUntilAnotherGivesIt()
    {
        var ((admin, account), (other, colleague)) = (await app.NewAdminAsync(), await app.NewAdminAsync());
        var id = await MemberAsync();
        var matter = (await admin.JsonAsync(
            HttpMethod.Post, "/admin/cases", new { matter = "support", recordKind = "member", recordId = id, reason = "The member asked for help by phone" }, HttpStatusCode.Created))["id"]!.GetValue<Guid>();
        var (path, categories) = ($"/admin/cases/{matter}/grants", new[] { "membersInformation" });

        (await admin.RefusedAsync(HttpMethod.Post, path, new { categories, minutes = 60 }, HttpStatusCode.Conflict)).ShouldBe("case.same_person");
        (await admin.RefusedAsync(HttpMethod.Post, path, new { accountId = account, categories, minutes = 60 }, HttpStatusCode.Conflict)).ShouldBe("case.same_person");
        (await other.RefusedAsync(HttpMethod.Post, path, new { accountId = colleague, categories, minutes = 60 }, HttpStatusCode.Conflict)).ShouldBe("case.same_person");
        (await admin.RefusedAsync(HttpMethod.Get, $"/admin/members/{id}", null, HttpStatusCode.Forbidden)).ShouldBe("access.case_required");

        var grant = await other.JsonAsync(HttpMethod.Post, path, new { categories, minutes = 60 });
        (grant["accountId"]!.GetValue<Guid>(), grant["givenBy"]!.GetValue<Guid>()).ShouldBe((account, colleague));
        await admin.JsonAsync(HttpMethod.Get, $"/admin/members/{id}");
        (await other.RefusedAsync(HttpMethod.Get, $"/admin/members/{id}", null, HttpStatusCode.Forbidden)).ShouldBe("access.case_required", "who lets read may not read");
    }

    [Fact, Clause("3.1", "T3.1c")]
    public async Task Read_AfterTheGrantsTime_IsRefused()
    {
        var (admin, _) = await app.NewAdminAsync();
        var (member, other) = (await MemberAsync(), await MemberAsync());
        var matter = await Grants.OpenAsync(app, admin, "member", member, "membersInformation");

        (await admin.RefusedAsync(HttpMethod.Get, $"/admin/members/{other}", null, HttpStatusCode.Forbidden)).ShouldBe("access.case_required", "a case is bound to its record");
        await app.Owner.RunAsync("update privacy.case_grants set expires_at = $2 where case_id = $1", matter, app.Clock.GetUtcNow().AddSeconds(-1));
        (await admin.RefusedAsync(HttpMethod.Get, $"/admin/members/{member}", null, HttpStatusCode.Forbidden)).ShouldBe("access.grant_expired");
        (await AlarmsAsync(admin, member)).ShouldHaveSingleItem()!["kind"]!.GetValue<string>().ShouldBe("expiredGrant");
    }

    [Fact, Clause("3.1", "T3.1c")]
    public async Task Read_OfACategoryThatTheGrantLacks_IsRefused()
    {
        var world = new World(app, "Subaru");
        var asker = await world.AskAsync(await world.MemberAsync());
        var owner = await app.Owner.ValueAsync<Guid>("select owner_id from requests.purchase_requests where id = $1", asker.Request);
        var (admin, _) = await app.NewAdminAsync();

        await Grants.OpenAsync(app, admin, "member", owner, "membersInformation");
        await admin.RefusedAsync(HttpMethod.Get, $"/admin/purchase-requests/{asker.Request}", null, HttpStatusCode.Forbidden);
        await Grants.OpenAsync(app, admin, "member", owner, "purchaseRequestInformation");
        (await admin.JsonAsync(HttpMethod.Get, $"/admin/purchase-requests/{asker.Request}"))["contact"]!["email"]!.GetValue<string>().ShouldBe(asker.Email);
    }

    [Fact, Clause("3.1", "T3.1c")]
    public async Task EmergencyAccess_OpensAtOnce_RaisesAnAlarmAndIsReviewedByAnother()
    {
        var ((admin, account), (other, otherEmail)) = (await app.NewAdminAsync(), await AdminAsync());
        var id = await MemberAsync();

        var taken = (await admin.JsonAsync(
            HttpMethod.Post, "/admin/break-glass-accesses", new { recordKind = "member", recordId = id, reason = "A buyer must be warned of a fraud" }, HttpStatusCode.Created))["id"]!.GetValue<Guid>();
        await admin.JsonAsync(HttpMethod.Get, $"/admin/members/{id}");
        (await AlarmsAsync(other, id)).ShouldHaveSingleItem()!["grantId"]!.GetValue<Guid>().ShouldBe(taken);
        await MailedAsync(otherEmail, "Alarm: access to personal data by staff");
        (await other.JsonAsync(HttpMethod.Get, "/admin/break-glass-accesses?unreviewed=true"))["items"]!.AsArray()
            .Where(row => row!["accountId"]!.GetValue<Guid>() == account).ShouldHaveSingleItem();

        var verdict = new { finding = "unjustified", note = "A case would have done as well" };
        (await admin.RefusedAsync(HttpMethod.Post, $"/admin/break-glass-accesses/{taken}/review", verdict, HttpStatusCode.Conflict)).ShouldBe("case.own_review");
        await other.JsonAsync(HttpMethod.Post, $"/admin/break-glass-accesses/{taken}/review", verdict);
        (await admin.RefusedAsync(HttpMethod.Get, $"/admin/members/{id}", null, HttpStatusCode.Forbidden)).ShouldBe("access.grant_expired");
    }

    [Fact, Clause("3.1", "T3.1c")]
    public async Task Dealership_WithNothingToDecide_TakesACase()
    {
        var dealer = await new World(app, "Mazda").DealershipAsync();
        var (admin, _) = await app.NewAdminAsync();

        (await admin.RefusedAsync(HttpMethod.Get, $"/admin/dealers/{dealer.Id}", null, HttpStatusCode.Forbidden)).ShouldBe("access.case_required");
        await Grants.OpenAsync(app, admin, "dealership", dealer.Id, "thirdPersonInformation");
        (await admin.JsonAsync(HttpMethod.Get, $"/admin/dealers/{dealer.Id}"))["responsiblePerson"].ShouldNotBeNull();
    }

    [Fact]
    public async Task Case_AboutNobodyOrForNobody_IsNotFound()
    {
        var (admin, _) = await app.NewAdminAsync();
        using var nobody = await admin.TellAsync(HttpMethod.Post, "/admin/cases", new { matter = "support", recordKind = "member", recordId = Guid.CreateVersion7(), reason = "There is no such member" });
        nobody.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var matter = await Grants.OpenAsync(app, admin, "member", await MemberAsync(), "membersInformation");
        using var stranger = await (await Grants.ColleagueAsync(app)).TellAsync(
            HttpMethod.Post, $"/admin/cases/{matter}/grants", new { accountId = Guid.CreateVersion7(), categories = new[] { "membersInformation" }, minutes = 60 });
        stranger.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<Guid> MemberAsync() => (await (await app.NewMemberAsync()).Client.JsonAsync(HttpMethod.Get, "/me"))["id"]!.GetValue<Guid>();

    private async Task<(DpopClient Client, string Email)> AdminAsync()
    {
        var (_, email) = await app.NewAccountAsync(AccountKind.Admin);
        return (await app.EnrolAsync(email), email);
    }

    private static async Task<IReadOnlyList<JsonNode?>> AlarmsAsync(DpopClient admin, Guid record) =>
        [.. (await admin.JsonAsync(HttpMethod.Get, "/admin/access-alarms?limit=100"))["items"]!.AsArray().Where(row => row!["recordId"]!.GetValue<Guid>() == record)];

    private async Task MailedAsync(string address, string subject)
    {
        await Eventually.IsTrueAsync(
            async () => (await app.Http.GetFromJsonAsync<JsonArray>("/dev/mailbox.json", Ct))!
                .Any(mail => mail!["to"]!.GetValue<string>() == address && mail["subject"]!.GetValue<string>() == subject),
            "the alarm reaches the other administrator");
    }
}
