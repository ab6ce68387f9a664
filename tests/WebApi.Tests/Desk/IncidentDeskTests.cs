using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CarTrade.Application.Privacy.Incidents.Commands;
using CarTrade.Domain.Identity;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Desk;

/// <summary>Incidents: clocks that run from the moment of knowing, mails to every administrator, drafts, and an end only when nothing is left.</summary>
public sealed class IncidentDeskTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("6.2", "T6.2b")]
    public async Task Clock_ThatRings_TellsEveryAdministratorOnceAsReminderAndOnceAsOverdue()
    {
        var ((admin, email), (_, other)) = (await AdminAsync(), await AdminAsync());
        var (id, reference) = await OpenAsync(admin, app.Clock.GetUtcNow().AddHours(-37));
        await AssessAsync(admin, id, "gdprAuthority");

        await ReviewAsync();
        await ReviewAsync();
        foreach (var address in new[] { email, other })
            await Eventually.IsTrueAsync(async () => (await MailsAsync(address)).Count(subject => subject == $"Incident {reference}: half of the time is over") == 1, "the reminder comes once");

        var (late, lateReference) = await OpenAsync(admin, app.Clock.GetUtcNow().AddHours(-73));
        await AssessAsync(admin, late, "gdprAuthority");
        await ReviewAsync();
        foreach (var address in new[] { email, other })
            await Eventually.IsTrueAsync(async () => (await MailsAsync(address)).Count(subject => subject == $"Overdue: incident {lateReference}") == 1, "the escalation comes once");
        (await admin.JsonAsync(HttpMethod.Get, $"/admin/incidents/{late}"))["incident"]!["duties"]![0]!["escalatedAt"].ShouldNotBeNull();
    }

    [Fact, Clause("6.2", "T6.2b")]
    public async Task Incident_FromKnowingToTheEnd_IsDraftedReportedAndClosed()
    {
        var (admin, _) = await AdminAsync();
        var (id, _) = await OpenAsync(admin, app.Clock.GetUtcNow().AddHours(-1));
        await admin.JsonAsync(HttpMethod.Post, $"/admin/incidents/{id}/entries", new { at = app.Clock.GetUtcNow(), text = "Told someone@example.com" }, HttpStatusCode.NoContent);
        var assessed = await AssessAsync(admin, id, "gdprAuthority", "appiPreliminary");
        assessed["duties"]!.AsArray().Select(duty => duty!["kind"]!.GetValue<string>()).ShouldBe(["gdprAuthority", "appiPreliminary"]);

        var drafts = await admin.JsonAsync(HttpMethod.Get, $"/admin/incidents/{id}/drafts?language=ja");
        drafts[1]!["subject"]!.GetValue<string>().ShouldContain("速報");
        (await admin.JsonAsync(HttpMethod.Get, $"/admin/incidents/{id}/drafts"))[0]!["text"]!.GetValue<string>().ShouldContain("People concerned: 12");
        (await admin.JsonAsync(HttpMethod.Get, $"/admin/incidents/{id}")).ToJsonString().ShouldNotContain("someone@example.com");

        await admin.JsonAsync(HttpMethod.Post, $"/admin/incidents/{id}/containment", null, HttpStatusCode.NoContent);
        (await admin.RefusedAsync(HttpMethod.Post, $"/admin/incidents/{id}/closure", Closing, HttpStatusCode.Conflict)).ShouldBe("incident.duties_open");
        await admin.JsonAsync(HttpMethod.Post, $"/admin/incidents/{id}/reports", new { duty = "gdprAuthority", note = "Receipt 2026-1234 of the authority" });
        await admin.JsonAsync(HttpMethod.Post, $"/admin/incidents/{id}/reports", new { duty = "appiPreliminary", note = "Nobody in Japan is concerned", waived = true });
        await admin.JsonAsync(HttpMethod.Post, $"/admin/incidents/{id}/closure", Closing, HttpStatusCode.NoContent);
        (await Should.ThrowAsync<Npgsql.PostgresException>(() => app.Owner.RunAsync("update privacy.incident_entries set text = 'x' where incident_id = $1", id))).SqlState.ShouldBe("42501");
    }

    private static object Closing => new { reason = "Releases are checked at dequeue, too" };

    private static async Task<(Guid Id, string Reference)> OpenAsync(DpopClient admin, DateTimeOffset known)
    {
        var made = await admin.JsonAsync(HttpMethod.Post, "/admin/incidents", new { title = "A contact was seen by the wrong dealership", knownAt = known }, HttpStatusCode.Created);
        return (made["id"]!.GetValue<Guid>(), made["reference"]!.GetValue<string>());
    }

    private static Task<JsonNode> AssessAsync(DpopClient admin, Guid id, params string[] duties) => admin.JsonAsync(
        HttpMethod.Post, $"/admin/incidents/{id}/assessment", new { natures = new[] { "secrecy" }, categories = new[] { "purchaseRequestInformation" }, people = 12, duties });

    private async Task ReviewAsync() => await app.AsSystemAsync(scope => scope.GetRequiredService<IMediator>().Send(new ReviewIncidentsCommand(), Ct));

    private async Task<(DpopClient Client, string Email)> AdminAsync()
    {
        var (_, email) = await app.NewAccountAsync(AccountKind.Admin);
        return (await app.EnrolAsync(email), email);
    }

    private async Task<IReadOnlyList<string>> MailsAsync(string email) =>
        [.. (await app.Http.GetFromJsonAsync<JsonArray>("/dev/mailbox.json", Ct))!.Where(mail => mail!["to"]!.GetValue<string>() == email).Select(mail => mail!["subject"]!.GetValue<string>())];
}
