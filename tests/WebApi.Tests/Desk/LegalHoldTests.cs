using System.Net;
using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Infrastructure.Privacy.Erasure;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using CarTrade.WebApi.Tests.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Desk;

/// <summary>What a case or a person's own request needs is neither purged nor destroyed while it is open, and goes by itself afterwards.</summary>
public sealed class LegalHoldTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("4.2", "T4.2b")]
    public async Task Purge_OfWhatACaseOrAnOpenRequestNeeds_Waits()
    {
        var ((buyer, _), (other, _), officer) = (await app.NewMemberAsync(), await app.NewMemberAsync(), (await app.NewAdminAsync()).Client);
        var (held, asked) = (await OldAsync(buyer), await OldAsync(other));
        var matter = await LegalSteps.OpenAsync(officer, LegalSteps.Order(held, "purchaseRequest"));
        var request = await other.AskAsync("return");

        await PurgeAsync();
        ((await RowsAsync(held)), await RowsAsync(asked)).ShouldBe((1, 1));

        await LegalSteps.RuleAsync(officer, matter, "reject");
        await other.JsonAsync(HttpMethod.Post, $"/privacy-requests/{request}/withdrawal", null, HttpStatusCode.NoContent);
        await PurgeAsync();
        ((await RowsAsync(held)), await RowsAsync(asked)).ShouldBe((0, 0));
    }

    [Fact, Clause("4.2", "T4.2c")]
    public async Task Destroy_WhatACaseHolds_IsShownWithItsGroundAndResumesByItself()
    {
        var ((buyer, email), officer) = (await app.NewMemberAsync(), (await app.NewAdminAsync()).Client);
        var (held, free) = (await buyer.NewRequestAsync("Toyota"), await buyer.NewRequestAsync("Nissan"));
        var matter = await LegalSteps.OpenAsync(officer, LegalSteps.Order(held, "purchaseRequest", "belief"));
        (await officer.JsonAsync(HttpMethod.Get, "/admin/legal-holds")).AsArray().Where(hold => hold!["recordId"]!.GetValue<Guid>() == held).ShouldHaveSingleItem();

        var id = await buyer.AskAsync("destroy");
        (await buyer.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}"))["preview"]!["blocked"]!.AsArray().ShouldHaveSingleItem()!["ground"]!.GetValue<string>()
            .ShouldBe("legal obligation (clause 4)");
        await buyer.ConfirmAsync(id);
        await (await app.FollowAsync(id)).UntilAsync(id, "partiallyBlocked");
        ((await RowsAsync(held)), await RowsAsync(free)).ShouldBe((1, 0));
        (await app.AccountAsync(email)).ShouldBeNull();

        await LegalSteps.RuleAsync(officer, matter, "withdraw");
        await app.AsSystemAsync(async services =>
        {
            await services.GetRequiredService<ISubjectRequestRunner>().RunAsync(null, Ct);
            return true;
        });
        (await RowsAsync(held)).ShouldBe(0);
        (await app.Owner.ValueAsync<string>("select state from privacy.subject_requests where id = $1", id)).ShouldBe("closed");
    }

    private async Task<Guid> OldAsync(DpopClient buyer)
    {
        var id = await buyer.NewRequestAsync("Toyota");
        await app.Owner.RunAsync("update requests.purchase_requests set closed_at = now() - interval '4 years' where id = $1", id);
        return id;
    }

    private async Task PurgeAsync() => await app.AsSystemAsync(async services =>
    {
        await services.GetRequiredService<RetentionPurge>().RunAsync(Ct);
        return true;
    });

    private Task<long> RowsAsync(Guid request) => app.Owner.ValueAsync<long>("select count(*) from requests.purchase_requests where id = $1", request);
}
