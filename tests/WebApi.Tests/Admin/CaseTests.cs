using System.Net;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Admin;

public sealed class CaseTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact]
    public async Task Search_ByExactAddressOrReference_FindsTheMember()
    {
        var (member, email) = await app.NewMemberAsync();
        var me = await member.JsonAsync(HttpMethod.Get, "/me");
        var admin = (await app.NewAdminAsync()).Client;

        var byEmail = await admin.JsonAsync(HttpMethod.Post, "/admin/member-searches", new { email = email.ToUpperInvariant() });
        var byReference = await admin.JsonAsync(HttpMethod.Post, "/admin/member-searches", new { reference = me["reference"]!.GetValue<string>() });
        var byPart = await admin.JsonAsync(HttpMethod.Post, "/admin/member-searches", new { email = "x" + email });

        byEmail[0]!["id"]!.GetValue<Guid>().ShouldBe(me["id"]!.GetValue<Guid>());
        byReference.ToJsonString().ShouldContain(me["id"]!.GetValue<string>());
        byReference.ToJsonString().ShouldNotContain("Wanjiku", Case.Insensitive, "who only looks for a record opens nothing");
        byPart.AsArray().ShouldBeEmpty();
    }

    [Fact, Clause("6.1", "T6.1c"), Clause("3.1", "T6.1c")]
    public async Task Read_Member_NeedsAReasonAndIsRecorded()
    {
        var (member, _) = await app.NewMemberAsync();
        var id = (await member.JsonAsync(HttpMethod.Get, "/me"))["id"]!.GetValue<Guid>();
        var admin = (await app.NewAdminAsync()).Client;

        using var without = await admin.GetAsync($"/api/v1/admin/members/{id}");
        var before = await app.Owner.ValueAsync<long>("select count(*) from privacy.accesses where subject_id = $1 and recipient_kind = 'staff'", id);
        await Grants.OpenAsync(app, admin, "member", id, "membersInformation");
        var opened = await admin.JsonAsync(HttpMethod.Get, $"/admin/members/{id}");

        ((int)without.StatusCode).ShouldBe(428);
        before.ShouldBe(0);
        opened["profile"]!["phone"]!["number"]!.GetValue<string>().ShouldBe("+254712345678");
        (await app.Owner.ValueAsync<long>("select count(*) from privacy.accesses where subject_id = $1 and recipient_kind = 'staff'", id)).ShouldBe(1);
    }

    [Fact, Clause("3.2", "T3.2")]
    public async Task Members_ForDealershipsPeople_AreOutOfReach()
    {
        var (member, _) = await app.NewMemberAsync();
        var id = (await member.JsonAsync(HttpMethod.Get, "/me"))["id"]!.GetValue<Guid>();
        var (owner, _, _) = await app.NewOwnerAsync();

        foreach (var (method, path, body) in new (HttpMethod, string, object?)[]
            { (HttpMethod.Get, "/me", null), (HttpMethod.Get, $"/admin/members/{id}", null), (HttpMethod.Post, "/admin/member-searches", new { reference = "MB-2026-000001" }) })
        {
            using var answer = await owner.TellAsync(method, path, body);
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await DpopClient.TextAsync(answer)).ShouldNotContain("Wanjiku");
        }
    }

    [Fact]
    public async Task ListRequests_ByReferenceAndState_Answers()
    {
        var admin = (await app.NewAdminAsync()).Client;

        (await admin.JsonAsync(HttpMethod.Get, "/admin/purchase-requests?state=published&reference=PR-2026-000001"))["items"]!.AsArray().ShouldBeEmpty();
        using var unknown = await admin.TellAsync(HttpMethod.Get, $"/admin/purchase-requests/{Guid.CreateVersion7()}");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await admin.JsonAsync(HttpMethod.Get, "/admin/dealers?state=underReview"))["items"]!.AsArray().ShouldBeEmpty();
    }
}
