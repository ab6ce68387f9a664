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

    [Fact]
    public async Task Purge_OfPapersPastThreeYears_TakesCasePaperPackageAndKey()
    {
        var ((buyer, _), one, other) = (await app.NewMemberAsync(), (await app.NewAdminAsync()).Client, (await app.NewAdminAsync()).Client);
        var record = await buyer.NewRequestAsync("Toyota");
        var (old, _) = await LegalSteps.DiscloseAsync(one, other, record, kind: "purchaseRequest");
        var (open, _) = await LegalSteps.DiscloseAsync(one, other, record, kind: "purchaseRequest");
        var key = await app.Owner.ValueAsync<Guid>("select key_id from privacy.legal_disclosures where id = $1", old);
        // The disclosure's own row is frozen; time is moved beneath the trigger.
        await app.Owner.RunAsync("alter table privacy.legal_disclosures disable trigger refuse_after_package");
        await app.Owner.RunAsync("update privacy.legal_disclosures set packaged_at = now() - interval '4 years', told_at = now(), closed_at = now(), state = 'closed' where id = $1", old);
        await app.Owner.RunAsync("alter table privacy.legal_disclosures enable trigger refuse_after_package");

        await PurgeAsync();
        (await PapersAsync(old)).ShouldBe(3, "another case on the same record still holds it");

        await app.Owner.RunAsync("update privacy.legal_holds set released_at = now() where case_id in ($1, $2)", old, open);
        await PurgeAsync();
        ((await PapersAsync(old)), await PapersAsync(open)).ShouldBe((0, 3), "what is younger stays");
        (await app.VaultOwner.ValueAsync<bool>("select coalesce((select destroyed_at is not null from data_keys where id = $1), true)", key)).ShouldBeTrue();
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

    private Task<long> PapersAsync(Guid matter) => app.Owner.ValueAsync<long>(
        """
        select (select count(*) from privacy.legal_disclosures where id = $1) + (select count(*) from privacy.legal_documents where case_id = $1)
          + (select count(*) from privacy.legal_packages where case_id = $1)
        """, matter);

    private async Task PurgeAsync() => await app.AsSystemAsync(async services =>
    {
        await services.GetRequiredService<RetentionPurge>().RunAsync(Ct);
        return true;
    });

    private Task<long> RowsAsync(Guid request) => app.Owner.ValueAsync<long>("select count(*) from requests.purchase_requests where id = $1", request);
}
