using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;

namespace CarTrade.WebApi.Tests.Desk;

/// <summary>Clause 4.3 where the operator turned it on: an acceptance on record, the person heard, three officers, an end.</summary>
public sealed class BreachDisclosureTests(BreachApp app) : IClassFixture<BreachApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("4.3", "T4.3a")]
    public async Task Open_WithoutAnAcceptanceOnRecord_IsImpossible()
    {
        var (officer, (member, _)) = ((await app.NewAdminAsync()).Client, await app.NewMemberAsync());
        var id = await IdAsync(member);
        (await officer.RefusedAsync(HttpMethod.Post, LegalSteps.Cases, BreachSteps.Claim(id), HttpStatusCode.Conflict)).ShouldBe("legal.agreement_not_accepted");
        await BreachSteps.AcceptAsync(member);
        (await officer.RefusedAsync(HttpMethod.Post, LegalSteps.Cases, BreachSteps.Claim(id, clause: "99"), HttpStatusCode.Conflict)).ShouldBe("legal.agreement_not_accepted");
        (await officer.RefusedAsync(HttpMethod.Post, LegalSteps.Cases, BreachSteps.Claim(id, country: "KE"), HttpStatusCode.Conflict)).ShouldBe("legal.breach_off");

        var matter = await LegalSteps.OpenAsync(officer, BreachSteps.Claim(id));
        (await app.Owner.ValueAsync<long>("select count(*) from privacy.legal_holds where case_id = $1 and released_at is null", matter)).ShouldBe(1, "the hold comes first");
        (await Should.ThrowAsync<Npgsql.PostgresException>(() => app.Owner.RunAsync(
            "insert into privacy.legal_disclosures select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'reference', 'X', 'acceptance_id', gen_random_uuid()))).* "
            + "from privacy.legal_disclosures d where id = $1", matter))).SqlState.ShouldBe("42501", "the database refuses it as well");
    }

    [Fact, Clause("4.3", "T4.3a")]
    public async Task Open_OnWhatAMemberAcceptedAsAGuest_IsPossibleOnceTheMemberHasTheRequest()
    {
        var officer = (await app.NewAdminAsync()).Client;
        var guest = await new World(app, "Toyota").GuestAsync();
        await BreachSteps.AcceptAsync(guest.Client);
        using (var registered = await app.PostAsync("/members", PeopleApp.Registration(guest.Email)))
            registered.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        await app.ProveAsync(guest.Email);
        var member = (await app.AccountAsync(guest.Email))!.SubjectId!.Value;
        await Eventually.IsTrueAsync(
            async () => await app.Owner.ValueAsync<Guid>("select owner_id from requests.purchase_requests where id = $1", guest.Request) == member, "the member has the request");
        await LegalSteps.OpenAsync(officer, BreachSteps.Claim(member));
    }

    [Fact, Clause("4.3", "T4.3b"), Clause("4.3", "T4.3c")]
    public async Task Publication_OfAHeardPersonByThreeOfficers_NamesNobodyElseAndEndsByItself()
    {
        var (matter, member, email, officers) = await ApprovedAsync();
        await LegalSteps.PackageAsync(officers[0], matter);

        var published = (await PublicationsAsync()).ShouldHaveSingleItem()!;
        var json = published["json"]!.GetValue<string>();
        JsonNode.Parse(json)!["fields"]!.AsObject().Select(field => field.Key).ShouldBe(["name"]);
        JsonNode.Parse(json)!["breach"]!["agreementClause"]!.GetValue<string>().ShouldBe("2");
        json.ShouldNotContain(BreachSteps.Secret);
        json.ShouldNotContain(email);
        var entry = (await member.JsonAsync(HttpMethod.Get, "/me/disclosures"))["items"]!.AsArray().ShouldHaveSingleItem()!;
        (entry["recipientName"]!.GetValue<string>(), entry["clause"]!.GetValue<string>(), entry["contentSha256"]!.GetValue<string>())
            .ShouldBe(("The public", "4.3", published["sha256"]!.GetValue<string>()), "the person sees it at once: there is no gag");

        app.Clock.Advance(TimeSpan.FromDays(60));
        (await PublicationsAsync()).ShouldBeEmpty("it ended by itself");
    }

    [Fact, Clause("4.3", "T4.3c")]
    public async Task TakeDown_BeforeTheEnd_EndsThePublicationAndTheHold()
    {
        var (matter, _, _, officers) = await ApprovedAsync();
        await LegalSteps.PackageAsync(officers[0], matter);
        (await Should.ThrowAsync<Npgsql.PostgresException>(() => app.Owner.RunAsync("update privacy.legal_disclosures set publish_until = now() + interval '9 years' where id = $1", matter)))
            .SqlState.ShouldBe("42501", "nobody lengthens it");
        await LegalSteps.RuleAsync(officers[1], matter, "takeDown");
        (await PublicationsAsync()).ShouldBeEmpty();
        (await app.Owner.ValueAsync<long>("select count(*) from privacy.legal_holds where case_id = $1 and released_at is null", matter)).ShouldBe(0);
    }

    [Fact, Clause("4.3", "T4.3a")]
    public async Task EveryStep_OfACaseWhoseCountryWasTurnedOff_IsRefusedAndOnlyAnEndIsPossible()
    {
        var (matter, member, _, officers) = await ApprovedAsync();
        var paper = await app.Owner.ValueAsync<Guid>("select id from privacy.legal_documents where case_id = $1 limit 1", matter);
        await app.Owner.RunAsync("update privacy.legal_disclosures set authority_country = 'KE' where id = $1", matter);
        var path = $"{LegalSteps.Cases}/{matter}";
        foreach (var (verb, step, body) in new (HttpMethod, string, object?)[]
        {
            (HttpMethod.Get, "", null), (HttpMethod.Get, $"/documents/{paper}", null), (HttpMethod.Post, "/approval", null), (HttpMethod.Post, "/package", null),
            (HttpMethod.Post, "/proposal", new { fields = new[] { new { field = "name", reason = "It would be needed" } } }), (HttpMethod.Post, "/delivery", new { proof = "Read by everybody" }),
            (HttpMethod.Post, "/rulings", new { ruling = "return", reason = "To be done anew" }),
        })
            (await officers[1].RefusedAsync(verb, path + step, body, HttpStatusCode.Conflict)).ShouldBe("legal.breach_off", step);
        (await FileAsync(officers[0], matter, "reply")).ShouldBe(HttpStatusCode.Conflict);
        (await app.Owner.ValueAsync<long>("select count(*) from privacy.disclosures where recipient_id = $1", matter)).ShouldBe(0);
        (await member.JsonAsync(HttpMethod.Get, "/me/disclosures"))["items"]!.AsArray().ShouldBeEmpty();
        await LegalSteps.RuleAsync(officers[1], matter, "withdraw");
    }

    private async Task<(Guid Matter, DpopClient Member, string Email, DpopClient[] Officers)> ApprovedAsync()
    {
        var (member, email) = await app.NewMemberAsync();
        await BreachSteps.AcceptAsync(member);
        DpopClient[] officers = [(await app.NewAdminAsync()).Client, (await app.NewAdminAsync()).Client, (await app.NewAdminAsync()).Client, (await app.NewAdminAsync()).Client];
        var matter = await LegalSteps.OpenAsync(officers[0], BreachSteps.Claim(await IdAsync(member)));
        (await FileAsync(officers[0], matter, "evidence")).ShouldBe(HttpStatusCode.OK);
        await BreachSteps.ProposeAsync(officers[0], matter, app.Clock.GetUtcNow().AddDays(40));
        (await FileAsync(officers[0], matter, "reply")).ShouldBe(HttpStatusCode.OK);
        (await officers[1].RefusedAsync(HttpMethod.Post, $"{LegalSteps.Cases}/{matter}/package", null, HttpStatusCode.Conflict)).ShouldBe("legal_disclosure.illegal_transition");
        await Eventually.IsTrueAsync(
            async () => await app.Owner.ValueAsync<bool>("select noticed_at is not null from privacy.legal_disclosures where id = $1", matter), "the person is written to first");
        (await FileAsync(officers[0], matter, "reply")).ShouldBe(HttpStatusCode.OK, "what the person answered");
        (await app.Http.GetFromJsonAsync<JsonArray>("/dev/mailbox.json", Ct))!.Where(mail => mail!["to"]!.GetValue<string>() == email)
            .ShouldContain(mail => mail!["subject"]!.GetValue<string>().StartsWith("We ask for your answer", StringComparison.Ordinal));
        foreach (var officer in officers[1..])
            await LegalSteps.ApproveAsync(officer, matter);
        return (matter, member, email, officers);
    }

    private static async Task<HttpStatusCode> FileAsync(DpopClient officer, Guid matter, string kind)
    {
        using var filed = await LegalSteps.FileAsync(officer, matter, kind, System.Text.Encoding.UTF8.GetBytes($"%PDF-1.7 {BreachSteps.Secret}"));
        return filed.StatusCode;
    }

    private static async Task<Guid> IdAsync(DpopClient member) => (await member.JsonAsync(HttpMethod.Get, "/me"))["id"]!.GetValue<Guid>();

    private async Task<JsonArray> PublicationsAsync() => (await app.Http.GetFromJsonAsync<JsonArray>("/api/v1/breach-publications", Ct))!;
}
