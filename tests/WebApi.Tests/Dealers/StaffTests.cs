using System.Net;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Dealers;

public sealed class StaffTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact]
    public async Task Invite_Accepted_JoinsWithTheRole()
    {
        var (owner, dealer, _) = await app.NewOwnerAsync();
        var (sales, _) = await JoinedAsync(owner, "sales");

        using var staff = await sales.TellAsync(HttpMethod.Get, "/dealer/staff");
        var own = await sales.JsonAsync(HttpMethod.Get, "/dealer");

        staff.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        own["id"]!.GetValue<Guid>().ShouldBe(dealer);
        own["responsiblePerson"].ShouldBeNull();
    }

    [Fact]
    public async Task Remove_Person_EndsTheSession()
    {
        var (owner, _, _) = await app.NewOwnerAsync();
        var (sales, id) = await JoinedAsync(owner, "sales");

        await owner.JsonAsync(HttpMethod.Delete, $"/dealer/staff/{id}", null, HttpStatusCode.NoContent);

        await Eventually.IsTrueAsync(async () => (await sales.GetAsync("/api/v1/dealer")).StatusCode == HttpStatusCode.Unauthorized, "the session ends");
        (await owner.JsonAsync(HttpMethod.Get, "/dealer/staff")).AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task RemoveOrDemote_LastOwner_IsRefused()
    {
        var (owner, _, _) = await app.NewOwnerAsync();
        var id = (await owner.JsonAsync(HttpMethod.Get, "/dealer/staff"))[0]!["id"]!.GetValue<Guid>();

        using var removed = await owner.TellAsync(HttpMethod.Delete, $"/dealer/staff/{id}");
        using var demoted = await owner.TellAsync(HttpMethod.Put, $"/dealer/staff/{id}/role", new { role = "sales" });

        (await DpopClient.JsonAsync(removed))["code"]!.GetValue<string>().ShouldBe("dealer_staff.last_owner");
        (await DpopClient.JsonAsync(demoted))["code"]!.GetValue<string>().ShouldBe("dealer_staff.last_owner");
    }

    [Fact]
    public async Task RemoveEachOther_AtOnce_LeavesAnOwner()
    {
        var (first, dealer, _) = await app.NewOwnerAsync();
        var (second, other) = await JoinedAsync(first, "owner");
        var own = (await first.JsonAsync(HttpMethod.Get, "/dealer/staff")).AsArray().Single(row => row!["id"]!.GetValue<Guid>() != other)!["id"]!.GetValue<Guid>();

        var answers = await Task.WhenAll(
            first.TellAsync(HttpMethod.Delete, $"/dealer/staff/{other}"), second.TellAsync(HttpMethod.Delete, $"/dealer/staff/{own}"));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.NoContent).ShouldBe(1);
        (await app.Owner.ValueAsync<long>("select count(*) from dealers.staff where dealer_id = $1 and role = 'owner' and removed_at is null", dealer)).ShouldBe(1);
    }

    [Fact]
    public async Task Invite_AddressWithAnAccountElsewhere_AnswersAsForANewOne()
    {
        var (owner, _, _) = await app.NewOwnerAsync();
        var (_, taken) = await app.NewMemberAsync();

        var answer = await owner.JsonAsync(HttpMethod.Post, "/dealer/staff", Invitation(taken, "sales"), HttpStatusCode.Created);

        answer["id"]!.GetValue<Guid>().ShouldNotBe(Guid.Empty);
        (await app.AccountAsync(taken))!.DealerId.ShouldBeNull();
    }

    private static object Invitation(string email, string role) => new { name = "販売 次郎", email, role, language = "ja" };

    private async Task<(DpopClient Client, Guid Id)> JoinedAsync(DpopClient owner, string role)
    {
        var email = PeopleApp.NewEmail(role);
        var id = (await owner.JsonAsync(HttpMethod.Post, "/dealer/staff", Invitation(email, role), HttpStatusCode.Created))["id"]!.GetValue<Guid>();
        var token = await app.MailedAsync((await app.AccountAsync(email))!.Id, "invitation");
        using var chosen = await app.PostAsync("/password-resets/completion", new JsonObject { ["token"] = token, ["newPassword"] = IdentityApp.Password });
        chosen.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        await Eventually.IsTrueAsync(
            () => app.Owner.ValueAsync<bool>("select account_id is not null from dealers.staff where id = $1", id), "the person joins");
        return (await app.EnrolAsync(email), id);
    }
}
