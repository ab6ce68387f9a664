using System.Globalization;
using System.Net;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Dealers.Timers;
using CarTrade.Domain.Dealers;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Dealers;

/// <summary>Turns the clock, so that it has the program to itself.</summary>
public sealed class LapseTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    [Fact]
    public async Task Review_AsTimePasses_MarksTheRenewalAndThenSuspends()
    {
        var (owner, dealer, _) = await app.NewOwnerAsync();
        var (first, second) = ((await app.NewAdminAsync()).Client, (await app.NewAdminAsync()).Client);
        var end = app.Clock.GetUtcNow().AddDays(100).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var kind in (string[])["companyRegistry", "responsiblePersonIdentity", "antiqueDealerLicence", "bankProof", "securityContact"])
        {
            var piece = await owner.JsonAsync(HttpMethod.Post, "/dealer/evidence", new { kind, title = "Document", expiresOn = end }, HttpStatusCode.Created);
            await first.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/evidence/{piece["id"]}/verifications", null, HttpStatusCode.NoContent);
        }

        await owner.JsonAsync(HttpMethod.Post, "/dealer/submission", null, HttpStatusCode.NoContent);
        await first.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/approvals", new { validUntil = end });
        await second.JsonAsync(HttpMethod.Post, $"/admin/dealers/{dealer}/approvals", new { validUntil = end });
        var client = await owner.JsonAsync(
            HttpMethod.Post, "/dealer/clients", new { name = "Stock", scopes = new[] { "leads:read" }, expiresAt = app.Clock.GetUtcNow().AddDays(300) }, HttpStatusCode.Created);

        app.Clock.Advance(TimeSpan.FromDays(75));
        var due = await ReviewAsync(dealer);
        var receivesYet = await MayReceiveAsync(dealer);
        app.Clock.Advance(TimeSpan.FromDays(30));
        var receivesLapsed = await MayReceiveAsync(dealer);
        var lapsed = await ReviewAsync(dealer);

        due.ShouldBe("renewal_due");
        receivesYet.ShouldBeTrue();
        receivesLapsed.ShouldBeFalse();
        lapsed.ShouldBe("suspended");
        (await app.Owner.ValueAsync<bool>("select suspended from identity.api_clients where id = $1", client["id"]!.GetValue<Guid>())).ShouldBeTrue();
    }

    private async Task<string> ReviewAsync(Guid dealer)
    {
        (await app.AsSystemAsync(scope => scope.GetRequiredService<IMediator>().Send(new ReviewDealersCommand(), TestContext.Current.CancellationToken))).IsError.ShouldBeFalse();
        return await app.Owner.ValueAsync<string>("select state from dealers.dealers where id = $1", dealer);
    }

    private Task<bool> MayReceiveAsync(Guid dealer) => app.AsSystemAsync(async scope =>
        (await scope.GetRequiredService<IDealerDirectory>().StandingAsync([new DealerId(dealer)], TestContext.Current.CancellationToken)).Single().MayReceive);
}
