using System.Net;
using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Privacy.Erasure;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>Destruction under trouble: crashes between steps, holds, parts, co-owners, restores.</summary>
public sealed class ErasureTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Destroy_DyingBeforeEveryStep_GoesOnWhereItStoppedAndCertifies()
    {
        var (buyer, email) = await app.NewMemberAsync();
        await buyer.NewRequestAsync("Toyota");
        var pause = app.Services.GetRequiredService<ErasurePause>();
        var died = new HashSet<string>(StringComparer.Ordinal);
        pause.Before = place =>
        {
            if (died.Add(place))
                throw new IOException("killed before " + place);
        };
        try
        {
            var id = await buyer.AskAsync("destroy");
            await ConfirmBelowAsync(id);
            for (var turn = 0; turn < 100 && await StateAsync(id) is not "closed"; turn++)
                await RunAsync(id);
            (await StateAsync(id)).ShouldBe("closed");
            died.Count.ShouldBeGreaterThan(20, "it died before every store's turn once");
            (await app.AccountAsync(email)).ShouldBeNull();
            (await app.Owner.ValueAsync<long>("SELECT count(*) FROM privacy.certificates WHERE request_id = $1", id)).ShouldBe(1);
        }
        finally
        {
            pause.Before = null;
        }
    }

    [Fact, Clause("7", "T7f")]
    public async Task Destroy_OneCategory_LeavesTheOthersByteForByte()
    {
        var (buyer, email) = await app.NewMemberAsync();
        var purchase = await buyer.NewRequestAsync("Toyota");
        var member = (await app.AccountAsync(email))!.SubjectId!.Value;
        var before = await ProfileAsync(member);
        var id = await buyer.AskAsync("destroy", new JsonObject { ["categories"] = new JsonArray("purchaseRequestInformation") });
        await buyer.ConfirmAsync(id);
        await buyer.UntilAsync(id, "closed");
        (await ProfileAsync(member)).ShouldBe(before);
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.purchase_requests WHERE id = $1", purchase)).ShouldBe(0);
        (await buyer.JsonAsync(HttpMethod.Get, "/me"))["profile"]!["email"]!.GetValue<string>().ShouldBe(email);
    }

    [Fact]
    public async Task Destroy_HeldRecord_KeepsThatAloneAndGoesOnByItselfWhenTheHoldEnds()
    {
        var (buyer, email) = await app.NewMemberAsync();
        var held = await buyer.NewRequestAsync("Toyota");
        var free = await buyer.NewRequestAsync("Nissan");
        var hold = LegalHold.Place(HeldRecordKind.PurchaseRequest, held, "4.2 court order", null, null, new Occasion(ActorRole.Staff, null, app.Clock.GetUtcNow(), PeopleApp.Policy)).Value;
        await app.AsSystemAsync(async services =>
        {
            services.GetRequiredService<CarTradeDbContext>().Add(hold);
            return await services.GetRequiredService<CarTradeDbContext>().SaveChangesAsync(Ct);
        });
        var id = await buyer.AskAsync("destroy");
        (await buyer.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}"))["preview"]!["blocked"]!.AsArray().ShouldHaveSingleItem()!["ground"]!.GetValue<string>().ShouldBe("4.2 court order");
        await buyer.ConfirmAsync(id);
        await (await app.FollowAsync(id)).UntilAsync(id, "partiallyBlocked");
        (await app.AccountAsync(email)).ShouldBeNull();
        (await RowsAsync(held)).ShouldBe(1);
        (await RowsAsync(free)).ShouldBe(0);

        await app.Owner.RunAsync("UPDATE privacy.legal_holds SET released_at = now() WHERE id = $1", hold.Id.Value);
        await RunAsync(id);
        (await StateAsync(id)).ShouldBe("closed");
        (await RowsAsync(held)).ShouldBe(0);
    }

    [Fact, Clause("3.3", "T3.3e")]
    public async Task Destroy_WithACoOwner_LeavesTheDealerHisCopyAndShowsHisAnswer()
    {
        var (owner, dealer) = await app.NewAccreditedAsync();
        var (buyer, _) = await app.NewMemberAsync();
        var purchase = await buyer.NewRequestAsync("Toyota", dealer);
        using (var released = await buyer.ReleaseAsync(purchase, dealer))
            released.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.DeliverAsync(purchase, dealer);
        var lead = (await owner.JsonAsync(HttpMethod.Get, "/dealer/leads"))["items"]!.AsArray().ShouldHaveSingleItem()!["id"]!.GetValue<Guid>();
        var received = await owner.JsonAsync(HttpMethod.Post, $"/dealer/leads/{lead}/receipt");
        var id = await buyer.AskAsync("destroy");
        await buyer.ConfirmAsync(id);
        var follower = await app.FollowAsync(id);
        var waiting = await follower.UntilAsync(id, "certificateIssued");
        waiting["recipients"]!.AsArray().ShouldHaveSingleItem()!["answer"].ShouldBeNull();
        (await owner.JsonAsync(HttpMethod.Get, $"/dealer/leads/{lead}"))["payload"]!.ToJsonString().ShouldBe(received["payload"]!.ToJsonString(), "his copy is his");
        (await RowsAsync(purchase)).ShouldBe(0);

        var notice = (await owner.JsonAsync(HttpMethod.Get, "/dealer/privacy-notices"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        (await owner.JsonAsync(HttpMethod.Get, "/dealer/changes")).ToJsonString().ShouldContain("privacy.notice");
        await owner.JsonAsync(HttpMethod.Post, $"/dealer/privacy-notices/{notice["id"]}/answer", new { answer = "kept", ground = "A sale is under way" }, HttpStatusCode.NoContent);
        var answered = (await follower.UntilAsync(id, "closed"))["recipients"]!.AsArray().ShouldHaveSingleItem()!;
        answered["answer"]!.GetValue<string>().ShouldBe("kept");
        answered["ground"]!.GetValue<string>().ShouldBe("A sale is under way");
        var disclosed = (await follower.JsonAsync(HttpMethod.Get, "/me/disclosures"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        (disclosed["copy"]!["state"]!.ToString(), disclosed["copy"]!["ground"]!.ToString()).ShouldBe(("kept", "A sale is under way"), "whoever had it is still named after the request is gone");
        (await follower.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}/certificate"))["certificate"]!.ToJsonString().ShouldContain("A sale is under way");
    }

    [Fact, Clause("7", "T7g")]
    public async Task Start_WithADatabaseBehindTheErasureLedger_OpensOnlyOnceItIsCarriedOut()
    {
        var (_, email) = await app.NewMemberAsync();
        var account = (await app.AccountAsync(email))!;
        var ledger = app.Services.GetRequiredService<ErasureLedger>();
        await ledger.AppendAsync([new() { Request = Guid.CreateVersion7(), Members = [account.SubjectId!.Value], Accounts = [account.Id] }], Ct);
        await app.StopAsync();
        await app.StartAsync();
        await Eventually.IsTrueAsync(() => Task.FromResult(app.Services.GetRequiredService<ITrafficGate>().IsOpen), "the program opens");
        (await app.AccountAsync(email)).ShouldBeNull("what was ordered destroyed and came back is gone before anybody is served");
        using var ready = await app.Http.GetAsync("/health/ready", Ct);
        ready.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await app.Services.GetRequiredService<AppliedErasures>().MissingAsync(await app.Services.GetRequiredService<ErasureLedger>().ReadAsync(Ct), Ct)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Purge_RequestsPastTheirTime_GoesWithAReport()
    {
        var (buyer, _) = await app.NewMemberAsync();
        var (old, young) = (await buyer.NewRequestAsync("Toyota"), await buyer.NewRequestAsync("Nissan"));
        await app.Owner.RunAsync("UPDATE requests.purchase_requests SET closed_at = now() - interval '4 years' WHERE id = $1", old);
        await app.AsSystemAsync(async services =>
        {
            await services.GetRequiredService<RetentionPurge>().RunAsync(Ct);
            return true;
        });
        (await RowsAsync(old)).ShouldBe(0);
        (await RowsAsync(young)).ShouldBe(1);
        var (admin, _) = await app.NewAdminAsync();
        (await admin.JsonAsync(HttpMethod.Get, "/admin/retention-reports"))["items"]!.AsArray()
            .Single(report => report!["rule"]!.GetValue<string>() == "requestClosedPlus3Years")!["purged"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task Letter_RegisteredByStaff_StartsTheClockAtReceiptAndConfirmsInWriting()
    {
        var (_, email) = await app.NewMemberAsync();
        var subject = (await app.AccountAsync(email))!.SubjectId!.Value;
        var (admin, _) = await app.NewAdminAsync();
        var received = app.Clock.GetUtcNow().AddDays(-2);
        var id = (await admin.JsonAsync(
            HttpMethod.Post, "/admin/privacy-requests",
            new { channel = "letter", receivedAt = received, subjectKind = "member", subjectId = subject, operation = "destroy", scope = new { all = true }, country = "KE", language = "en" },
            HttpStatusCode.Created))["id"]!.GetValue<Guid>();
        (await app.Owner.ValueAsync<DateTime>("SELECT due_at FROM privacy.subject_requests WHERE id = $1", id)).ShouldBe(received.UtcDateTime.AddDays(14), TimeSpan.FromSeconds(1));
        await admin.JsonAsync(HttpMethod.Post, $"/admin/privacy-requests/{id}/identity-verification", new { confirmedInWriting = true }, HttpStatusCode.NoContent);
        await Eventually.IsTrueAsync(async () => await StateAsync(id) == "closed", "the letter is carried out");
        (await app.AccountAsync(email)).ShouldBeNull();
    }

    private Task<string> StateAsync(Guid id) => app.Owner.ValueAsync<string>("SELECT state FROM privacy.subject_requests WHERE id = $1", id);

    private Task<long> RowsAsync(Guid purchase) => app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.purchase_requests WHERE id = $1", purchase);

    private Task<string> ProfileAsync(Guid member) => app.Owner.ValueAsync<string>(
        "SELECT (SELECT t::text FROM members.members t WHERE id = $1) || (SELECT a.contact::text || a.email_index::text || a.key_id FROM identity.accounts a WHERE a.subject_id = $1)", member);

    private Task ConfirmBelowAsync(Guid id) => app.Owner.RunAsync("UPDATE privacy.subject_requests SET state = 'confirmed', confirmed_at = now() WHERE id = $1", id);

    private async Task RunAsync(Guid id)
    {
        try
        {
            await app.Services.GetRequiredService<ISubjectRequestRunner>().RunAsync(new SubjectRequestId(id), Ct);
        }
        catch (IOException)
        {
            // The death that the test arranged.
        }
    }
}
