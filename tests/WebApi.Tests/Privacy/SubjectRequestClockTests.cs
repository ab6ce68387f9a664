using System.Net;
using System.Text.Json.Nodes;
using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Application.Privacy.SubjectRequests.Commands;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Members;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>What time does to requests, and rulings on them: with a clock that the tests turn.</summary>
public sealed class SubjectRequestClockTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private const string Reason = "Your request concerns many records";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("7")]
    public async Task Extension_OnceWhereTheLawOfThePlaceAllows_MovesTheEndAndSaysWhy()
    {
        var (admin, _) = await app.NewAdminAsync();
        var (british, follower) = await LetterAsync(admin, "GB", app.Clock.GetUtcNow());
        var before = (await follower.JsonAsync(HttpMethod.Get, $"/privacy-requests/{british}"))["dueAt"]!.GetValue<DateTimeOffset>();
        await admin.JsonAsync(HttpMethod.Post, $"/admin/privacy-requests/{british}/extension", new { reason = Reason }, HttpStatusCode.NoContent);
        var seen = await follower.JsonAsync(HttpMethod.Get, $"/privacy-requests/{british}");
        seen["dueAt"]!.GetValue<DateTimeOffset>().ShouldBe(before.AddMonths(2), TimeSpan.FromDays(1));
        seen["extensionReason"]!.GetValue<string>().ShouldBe(Reason);
        (await CodeAsync(admin, $"/admin/privacy-requests/{british}/extension", HttpStatusCode.Conflict)).ShouldBe("privacy_request.cannot_extend", "once");

        var (kenyan, _) = await LetterAsync(admin, "KE", app.Clock.GetUtcNow());
        (await CodeAsync(admin, $"/admin/privacy-requests/{kenyan}/extension", HttpStatusCode.Conflict)).ShouldBe("privacy_request.cannot_extend", "Kenya's rule knows none");
    }

    [Fact, Clause("7")]
    public async Task Rejection_BeforeItIsConfirmed_EndsItWithAReasonThatThePersonReads()
    {
        var (admin, _) = await app.NewAdminAsync();
        var (id, follower) = await LetterAsync(admin, "GB", app.Clock.GetUtcNow());
        await admin.JsonAsync(HttpMethod.Post, $"/admin/privacy-requests/{id}/rejection", new { reason = "Whoever wrote is not the member" }, HttpStatusCode.NoContent);
        var seen = await follower.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}");
        seen["state"]!.GetValue<string>().ShouldBe("rejected");
        seen["timeline"]!.ToJsonString().ShouldContain("Whoever wrote is not the member");
        seen["closedAt"].ShouldNotBeNull();
        using var late = await admin.TellAsync(HttpMethod.Post, $"/admin/privacy-requests/{id}/identity-verification", new { confirmedInWriting = true });
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict, "what is closed stays closed");
    }

    [Fact, Clause("7")]
    public async Task Review_ThreeDaysBeforeTheEndAndAfterIt_ShowsItToStaffOnce()
    {
        var (admin, _) = await app.NewAdminAsync();
        var now = app.Clock.GetUtcNow();
        var (early, _) = await LetterAsync(admin, "KE", now.AddDays(-10));
        var (soon, _) = await LetterAsync(admin, "KE", now.AddDays(-12));
        var (overdue, _) = await LetterAsync(admin, "KE", now.AddDays(-20));
        await ReviewAsync();
        var escalated = await EscalatedAsync(admin);
        escalated.ShouldContain(soon);
        escalated.ShouldContain(overdue, "a letter that was registered late is late from the start");
        escalated.ShouldNotContain(early);
        var when = await app.Owner.ValueAsync<DateTime>("SELECT escalated_at FROM privacy.subject_requests WHERE id = $1", soon);
        await ReviewAsync();
        (await app.Owner.ValueAsync<DateTime>("SELECT escalated_at FROM privacy.subject_requests WHERE id = $1", soon)).ShouldBe(when, "staff is told once");
    }

    [Fact, Clause("7")]
    public async Task Review_OfWhatNobodyConfirmed_LetsItGoAfterItsPatience()
    {
        var (buyer, _) = await app.NewMemberAsync();
        var id = await buyer.AskAsync("destroy");
        await app.Owner.RunAsync("UPDATE privacy.subject_requests SET received_at = received_at - $2 WHERE id = $1", id, SubjectRequest.Patience + TimeSpan.FromMinutes(1));
        await ReviewAsync();
        (await buyer.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}"))["state"]!.GetValue<string>().ShouldBe("withdrawn");
    }

    [Fact, Clause("7")]
    public async Task ReturnThenDestroy_PackageNotFetchedFor14Days_DestroysWithoutIt()
    {
        var (buyer, email) = await app.NewMemberAsync();
        var id = await buyer.AskAsync("returnThenDestroy");
        await buyer.ConfirmAsync(id);
        await buyer.UntilAsync(id, "returning");
        await app.Owner.RunAsync("UPDATE privacy.return_packages SET expires_at = expires_at - interval '13 days' WHERE request_id = $1", id);
        await Eventually.IsTrueAsync(async () => await app.Owner.ValueAsync<bool>("SELECT leased_until IS NULL FROM privacy.subject_requests WHERE id = $1", id), "whoever made the package has let go of it");
        await RunAsync(id);
        (await app.AccountAsync(email)).ShouldNotBeNull("a day is left");
        await app.Owner.RunAsync("UPDATE privacy.return_packages SET expires_at = expires_at - interval '1 day 1 minute' WHERE request_id = $1", id);
        await RunAsync(id);
        (await app.AccountAsync(email)).ShouldBeNull();
        (await app.Owner.ValueAsync<string>("SELECT state FROM privacy.subject_requests WHERE id = $1", id)).ShouldBe("closed");
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM privacy.return_packages WHERE request_id = $1 AND archive IS NOT NULL", id)).ShouldBe(0);
    }

    [Fact, Clause("7", "T7f")]
    public async Task Destroy_OnePeriod_TakesWhatWasCollectedThenAndNothingElse()
    {
        var (buyer, email) = await app.NewMemberAsync();
        var (old, young) = (await buyer.NewRequestAsync("Toyota"), await buyer.NewRequestAsync("Nissan"));
        await app.Owner.RunAsync("UPDATE requests.purchase_requests SET created_at = created_at - interval '40 days' WHERE id = $1", old);
        var now = app.Clock.GetUtcNow();
        var period = new JsonObject { ["from"] = now.AddDays(-60), ["to"] = now.AddDays(-30) };
        var id = await buyer.AskAsync("destroy", new JsonObject { ["categories"] = new JsonArray("purchaseRequestInformation"), ["period"] = period });
        var preview = (await buyer.JsonAsync(HttpMethod.Get, $"/privacy-requests/{id}"))["preview"]!.ToJsonString();
        preview.ShouldContain(old.ToString());
        preview.ShouldNotContain(young.ToString());
        await buyer.ConfirmAsync(id);
        await buyer.UntilAsync(id, "closed");
        (await RowsAsync(old)).ShouldBe(0);
        (await RowsAsync(young)).ShouldBe(1);
        (await buyer.JsonAsync(HttpMethod.Get, "/me"))["profile"]!["email"]!.GetValue<string>().ShouldBe(email);
    }

    /// <summary>A letter about a new member, and whoever follows its link.</summary>
    private async Task<(Guid Id, DpopClient Follower)> LetterAsync(DpopClient admin, string country, DateTimeOffset received)
    {
        var (member, email) = await app.NewMemberAsync();
        var body = new
        {
            channel = "letter",
            receivedAt = received,
            subjectKind = "member",
            subjectId = (await app.AccountAsync(email))!.SubjectId!.Value,
            operation = "return",
            scope = new { all = true },
            country,
            language = "en",
        };
        return ((await admin.JsonAsync(HttpMethod.Post, "/admin/privacy-requests", body, HttpStatusCode.Created))["id"]!.GetValue<Guid>(), member);
    }

    private static async Task<string> CodeAsync(DpopClient admin, string path, HttpStatusCode status) =>
        (await admin.JsonAsync(HttpMethod.Post, path, new { reason = Reason }, status))["code"]!.GetValue<string>();

    private static async Task<List<Guid>> EscalatedAsync(DpopClient admin) =>
        [.. (await admin.JsonAsync(HttpMethod.Get, "/admin/privacy-requests?escalated=true"))["items"]!.AsArray().Select(row => row!["id"]!.GetValue<Guid>())];

    private async Task ReviewAsync() => (await app.AsSystemAsync(services => services.GetRequiredService<IMediator>().Send(new ReviewPrivacyRequestsCommand(), Ct))).IsError.ShouldBeFalse();

    private Task RunAsync(Guid id) => app.Services.GetRequiredService<ISubjectRequestRunner>().RunAsync(new SubjectRequestId(id), Ct);

    private Task<long> RowsAsync(Guid purchase) => app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.purchase_requests WHERE id = $1", purchase);
}
