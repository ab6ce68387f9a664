using System.Globalization;
using System.Net;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Dealers;

public sealed class AccreditationTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static readonly string[] Required = ["companyRegistry", "responsiblePersonIdentity", "antiqueDealerLicence", "bankProof", "securityContact"];

    private string End => app.Clock.GetUtcNow().AddDays(365).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Approve_ByTwoAdmins_Accredits()
    {
        var (owner, dealer) = await SubmittedAsync();
        var (first, second) = ((await app.NewAdminAsync()).Client, (await app.NewAdminAsync()).Client);
        await VerifyAllAsync(first, dealer);

        var half = await first.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/approvals", new { validUntil = End });
        using var again = await first.TellAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/approvals", new { validUntil = End });
        (await MayReceiveAsync(dealer)).ShouldBeFalse();
        var whole = await second.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/approvals", new { validUntil = End });

        half["complete"]!.GetValue<bool>().ShouldBeFalse();
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await DpopClient.JsonAsync(again))["code"]!.GetValue<string>().ShouldBe("dealer.second_approver_needed");
        whole["state"]!.GetValue<string>().ShouldBe("accredited");
        (await MayReceiveAsync(dealer)).ShouldBeTrue();
        (await owner.JsonAsync(HttpMethod.Get, "/dealer"))["validUntil"]!.GetValue<string>().ShouldBe(End);
    }

    [Fact]
    public async Task Approve_WithUnverifiedEvidence_IsRefused()
    {
        var (_, dealer) = await SubmittedAsync();
        var admin = (await app.NewAdminAsync()).Client;

        using var answer = await admin.TellAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/approvals", new { validUntil = End });

        (await DpopClient.JsonAsync(answer))["code"]!.GetValue<string>().ShouldBe("dealer.evidence_incomplete");
    }

    [Fact]
    public async Task Submit_WithoutEvidence_IsRefused()
    {
        var (owner, _, _) = await app.NewOwnerAsync();

        using var answer = await owner.TellAsync(HttpMethod.Post, "/dealer/submission");

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Suspend_Accredited_CountsAtOnceAndReinstatementTakesTwo()
    {
        var (first, second, dealer) = await AccreditedAsync();

        await first.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/suspensions", new { reason = "complaint under examination" }, HttpStatusCode.NoContent);
        (await MayReceiveAsync(dealer)).ShouldBeFalse();
        await first.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/reinstatements", new { validUntil = End });
        (await MayReceiveAsync(dealer)).ShouldBeFalse();
        await second.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/reinstatements", new { validUntil = End });

        (await MayReceiveAsync(dealer)).ShouldBeTrue();
    }

    [Fact]
    public async Task Examine_WithoutReason_IsRefused()
    {
        var (_, dealer) = await SubmittedAsync();
        var admin = (await app.NewAdminAsync()).Client;

        using var answer = await admin.GetAsync($"/api/v1/admin/dealers/{dealer}");

        ((int)answer.StatusCode).ShouldBe(428);
    }

    [Fact]
    public async Task Apply_WithForeignLicence_NamesTheField()
    {
        var form = PeopleApp.Application(PeopleApp.NewEmail("owner"));
        form["company"]!["licence"] = "301234567890";

        using var answer = await app.PostAsync("/dealers", form);

        (await DpopClient.JsonAsync(answer))["errors"]!["company.licence"]![0]!["code"]!.GetValue<string>().ShouldBe("dealer.licence_of_other_prefecture");
    }

    private async Task<(DpopClient First, DpopClient Second, Guid Dealer)> AccreditedAsync()
    {
        var (_, dealer) = await SubmittedAsync();
        var (first, second) = ((await app.NewAdminAsync()).Client, (await app.NewAdminAsync()).Client);
        await VerifyAllAsync(first, dealer);
        await first.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/approvals", new { validUntil = End });
        await second.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/approvals", new { validUntil = End });
        return (first, second, dealer);
    }

    private async Task<(DpopClient Owner, Guid Dealer)> SubmittedAsync()
    {
        var (owner, dealer, _) = await app.NewOwnerAsync();
        foreach (var kind in Required)
            await owner.JsonAsync(HttpMethod.Post, "/dealer/evidence", new { kind, title = "Document", number = "12", expiresOn = End }, HttpStatusCode.Created);
        await owner.JsonAsync(HttpMethod.Post, "/dealer/submission", null, HttpStatusCode.NoContent);
        return (owner, dealer);
    }

    private static async Task VerifyAllAsync(DpopClient admin, Guid dealer)
    {
        var examined = await admin.JsonAsync(HttpMethod.Get, $"/admin/dealers/{dealer}");
        examined["responsiblePerson"]!["name"]!.GetValue<string>().ShouldBe("見本 太郎");
        foreach (var piece in examined["evidence"]!.AsArray())
            await admin.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/evidence/{piece!["id"]}/verifications", null, HttpStatusCode.NoContent);
    }

    private Task<bool> MayReceiveAsync(Guid dealer) => app.AsSystemAsync(async scope =>
        (await scope.GetRequiredService<IDealerDirectory>().StandingAsync([new DealerId(dealer)], TestContext.Current.CancellationToken)).Single().MayReceive);
}
