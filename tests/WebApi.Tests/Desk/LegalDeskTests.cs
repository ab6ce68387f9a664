using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CarTrade.Application.Privacy.LegalDesk.Commands;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Desk;

/// <summary>Disclosures by law: hold first, papers, two officers, a package whose hash is in the ledger, and the person is told, at the latest when a gag ends.</summary>
public sealed class LegalDeskTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("4.1", "T4.1"), Clause("4.2", "T4.2a")]
    public async Task Disclosure_ByTwoOfficers_LeavesOnlyWhatIsNeededAndIsInTheLedger()
    {
        var (one, other, (member, email), id) = await PeopleAsync();
        var matter = await LegalSteps.OpenAsync(one, LegalSteps.Order(id));
        (await one.RefusedAsync(HttpMethod.Post, $"{LegalSteps.Cases}/{matter}/proposal", Proposal("name"), HttpStatusCode.Conflict)).ShouldBe("legal.document_required");
        using (var text = await LegalSteps.FileAsync(one, matter, "order", "no document"u8.ToArray()))
            text.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using (var order = await LegalSteps.FileAsync(one, matter, "order", "%PDF-1.7 order"u8.ToArray()))
            order.StatusCode.ShouldBe(HttpStatusCode.OK, await DpopClient.TextAsync(order));
        (await one.RefusedAsync(HttpMethod.Post, $"{LegalSteps.Cases}/{matter}/proposal", Proposal("fax"), HttpStatusCode.BadRequest)).ShouldBe("legal.field_not_requested");
        await LegalSteps.ProposeAsync(one, matter);
        (await one.RefusedAsync(HttpMethod.Post, $"{LegalSteps.Cases}/{matter}/approval", null, HttpStatusCode.Conflict)).ShouldBe("legal.same_person");
        (await one.RefusedAsync(HttpMethod.Post, $"{LegalSteps.Cases}/{matter}/package", null, HttpStatusCode.Conflict)).ShouldBe("legal_disclosure.illegal_transition");
        await LegalSteps.ApproveAsync(other, matter);
        var package = await LegalSteps.PackageAsync(one, matter);

        var json = package["json"]!.GetValue<string>();
        JsonNode.Parse(json)!["fields"]!.AsObject().Select(field => field.Key).ShouldBe(["name"]);
        json.ShouldNotContain(email);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
        package["sha256"]!.GetValue<string>().ShouldBe(hash);
        (await app.Owner.ValueAsync<string>("select encode(content_hash, 'hex') from privacy.disclosures where recipient_id = $1", matter)).ShouldBe(hash);
        (await LegalSteps.PackageAsync(other, matter))["json"]!.GetValue<string>().ShouldBe(json, "asked again, it is the same");
        (await one.RefusedAsync(HttpMethod.Post, $"{LegalSteps.Cases}/{matter}/proposal", Proposal("phone"), HttpStatusCode.Conflict)).ShouldBe("legal_disclosure.illegal_transition");

        await TellAsync();
        await Eventually.IsTrueAsync(async () => (await DisclosuresAsync(member)).Count == 1, "the person sees the disclosure once told");
        var seen = (await DisclosuresAsync(member))[0]!;
        (seen["recipientName"]!.GetValue<string>(), seen["clause"]!.GetValue<string>(), seen["contentSha256"]!.GetValue<string>()).ShouldBe(("Yokohama District Court", "4.2", hash));
        (await MailsAsync(email)).ShouldContain(subject => subject.StartsWith("Your data was disclosed by law", StringComparison.Ordinal));
    }

    [Fact, Clause("4.1", "T4.1")]
    public async Task Gag_UntilItsEnd_HidesTheDisclosureAndThenTellsByItself()
    {
        var (one, other, (member, email), id) = await PeopleAsync();
        var (matter, _) = await LegalSteps.DiscloseAsync(one, other, id, app.Clock.GetUtcNow().AddMinutes(3));
        await one.JsonAsync(HttpMethod.Post, $"{LegalSteps.Cases}/{matter}/delivery", new { proof = "Handed over against a stamp" }, HttpStatusCode.NoContent);

        await TellAsync();
        (await DisclosuresAsync(member)).ShouldBeEmpty();
        (await member.JsonAsync(HttpMethod.Get, "/me/accesses"))["items"]!.AsArray().Where(row => row!["recipientKind"]!.GetValue<string>() == "court").ShouldBeEmpty();
        (await one.RefusedAsync(HttpMethod.Post, $"{LegalSteps.Cases}/{matter}/rulings", new { ruling = "close", reason = "Everything is done" }, HttpStatusCode.Conflict)).ShouldBe("legal.person_not_told");

        app.Clock.Advance(TimeSpan.FromMinutes(3));
        await TellAsync();
        await Eventually.IsTrueAsync(async () => (await DisclosuresAsync(member)).Count == 1, "the end of the gag tells by itself");
        (await member.JsonAsync(HttpMethod.Get, "/me/accesses"))["items"]!.AsArray().Where(row => row!["recipientKind"]!.GetValue<string>() == "court").ShouldHaveSingleItem();
        (await MailsAsync(email)).ShouldContain(subject => subject.StartsWith("Your data was disclosed by law", StringComparison.Ordinal));
        await LegalSteps.RuleAsync(one, matter, "close");
        (await app.Owner.ValueAsync<long>("select count(*) from privacy.legal_holds where case_id = $1 and released_at is null", matter)).ShouldBe(0);
    }

    [Fact, Clause("4.1", "T4.1")]
    public async Task Package_ChangedInTheDatabase_IsRefusedThere()
    {
        var (one, other, _, id) = await PeopleAsync();
        var (matter, _) = await LegalSteps.DiscloseAsync(one, other, id);

        foreach (var sql in new[]
        {
            "update privacy.legal_disclosures set fields = 511 where id = $1", "update privacy.legal_disclosures set approved_by = proposed_by where id = $1",
            "update privacy.legal_packages set content = 'x' where case_id = $1", "delete from privacy.legal_documents where case_id = $1",
        })
            (await Should.ThrowAsync<Npgsql.PostgresException>(() => app.Owner.RunAsync(sql, matter))).SqlState.ShouldBe("42501");
    }

    [Fact, Clause("4.1", "T4.1")]
    public async Task File_ForAnOfficerWithAReason_OpensStatementAndPaper()
    {
        var (one, other, _, id) = await PeopleAsync();
        var (matter, _) = await LegalSteps.DiscloseAsync(one, other, id);

        var file = await other.JsonAsync(HttpMethod.Get, $"{LegalSteps.Cases}/{matter}");
        file["statement"]!["number"]!.GetValue<string>().ShouldBe("2026 (wo) 123");
        file["necessity"]![0]!["reason"]!.GetValue<string>().ShouldBe("The order names the holder");
        using var paper = await other.TellAsync(HttpMethod.Get, $"{LegalSteps.Cases}/{matter}/documents/{file["documents"]![0]!["id"]}");
        (await paper.Content.ReadAsStringAsync(Ct)).ShouldBe("%PDF-1.7 order");
        using var without = await other.GetAsync($"/api/v1{LegalSteps.Cases}/{matter}");
        ((int)without.StatusCode).ShouldBe(428);
        (await app.Owner.ValueAsync<long>("select count(*) from privacy.accesses where subject_id = $1 and clause in ('4.1', '4.2')", matter)).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Transparency_ForAnybody_GivesBandsOnly()
    {
        var (one, other, _, id) = await PeopleAsync();
        await LegalSteps.DiscloseAsync(one, other, id);
        app.Clock.Advance(TimeSpan.FromMinutes(1));

        var counters = (await app.Http.GetFromJsonAsync<JsonObject>("/api/v1/transparency", Ct))!;
        var until = counters["until"]!.GetValue<DateTimeOffset>();
        (until.Day, until.Month % 3).ShouldBe((1, 1), "the present quarter is not counted");
        foreach (var band in counters["years"]!.AsArray().SelectMany(year => new[] { year!["received"], year["disclosed"], year["refused"] }))
            (band!["from"]!.GetValue<long>() % 10, band["to"]!.GetValue<long>() - band["from"]!.GetValue<long>()).ShouldBe((0, 9));
    }

    private async Task TellAsync() => await app.AsSystemAsync(scope => scope.GetRequiredService<IMediator>().Send(new TellLegalSubjectsCommand(), Ct));

    private static async Task<JsonArray> DisclosuresAsync(DpopClient member) => (await member.JsonAsync(HttpMethod.Get, "/me/disclosures"))["items"]!.AsArray();

    private async Task<IReadOnlyList<string>> MailsAsync(string email) =>
        [.. (await app.Http.GetFromJsonAsync<JsonArray>("/dev/mailbox.json", Ct))!.Where(mail => mail!["to"]!.GetValue<string>() == email).Select(mail => mail!["subject"]!.GetValue<string>())];

    private static object Proposal(string field) => new { fields = new[] { new { field, reason = "The order names the holder" } } };

    private async Task<(DpopClient One, DpopClient Other, (DpopClient Client, string Email) Member, Guid Id)> PeopleAsync()
    {
        var (one, other, member) = ((await app.NewAdminAsync()).Client, (await app.NewAdminAsync()).Client, await app.NewMemberAsync());
        return (one, other, member, (await member.Client.JsonAsync(HttpMethod.Get, "/me"))["id"]!.GetValue<Guid>());
    }
}
