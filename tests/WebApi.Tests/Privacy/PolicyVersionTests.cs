using System.Net;
using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Messaging;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Consents;
using CarTrade.Infrastructure.Privacy.Gate;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Identity;
using CarTrade.WebApi.Tests.Journeys;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>A version takes force by four eyes, with notice, for all data; what waited under the old one is decided anew.</summary>
public sealed class PolicyVersionTests(PolicyApp app) : IClassFixture<PolicyApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("7", "T7a"), Clause("7", "T7b"), Clause("7", "T7d"), Clause("8", "T8")]
    public async Task Version_ProposedApprovedAndInForce_GovernsWhatCameBefore()
    {
        // Under the first version: a member with a consent, feedback on clause 3.3, and a release that waits.
        var world = new World(app, "Toyota");
        var dealer = await world.DealershipAsync();
        var asker = await world.AskAsync(await world.MemberAsync());
        await World.OnBoardAsync(dealer, asker.Request);
        var (member, email) = await app.NewMemberAsync();
        var use = new ConsentedUse(await IdAsync(member), ConsentMatter.Marketing(MarketingTopic.Notices, ContactChannel.Email), Recipient.System);
        await GiveAsync(member);
        var feedback = await SayAsync("Say in 3.3 how long a dealer keeps the copy.", "3.3");
        (await DecideAsync(use)).ShouldBe("privacy.denied");
        using (var release = await asker.Client.TellAsync(HttpMethod.Post, $"/purchase-requests/{asker.Request}/releases", new { dealerIds = new[] { dealer.Id } }))
            release.IsSuccessStatusCode.ShouldBeTrue(await DpopClient.TextAsync(release));

        // The difference is public, and says what becomes possible and what ceases to be.
        var difference = JsonNode.Parse(await app.Http.GetStringAsync($"/api/v1/privacy-policy/versions/{PolicyApp.Second}/difference", Ct))!;
        difference["clauses"]!.AsArray().Select(clause => clause!["id"]!.ToString()).ShouldBe(["3.3", "3.6", "8"]);
        difference["clauses"]![0]!["recipients"]!["removed"]!.AsArray().Select(name => name!.ToString()).ShouldBe(["system"]);
        difference["clauses"]![2]!["texts"]![0]!["parts"]!.AsArray().Select(part => $"{part!["change"]}:{part["text"]}").ShouldContain(part => part.StartsWith("added:", StringComparison.Ordinal) && part.Contains("address", StringComparison.Ordinal));

        // Four eyes and one hash.
        var (first, second) = ((await app.NewAdminAsync()).Client, (await app.NewAdminAsync()).Client);
        var hash = (await first.JsonAsync(HttpMethod.Get, "/admin/policy-versions")).AsArray().Single(one => one!["version"]!.ToString() == PolicyApp.Second)!["sha256"]!.ToString();
        var impact = await first.JsonAsync(HttpMethod.Get, $"/admin/policy-versions/{PolicyApp.Second}/impact-report");
        impact["toTell"]!["members"]!.GetValue<long>().ShouldBeGreaterThanOrEqualTo(2);
        impact["records"]!.AsArray().Single(one => one!["category"]!.ToString() == "purchaseRequestInformation")!["records"]!.GetValue<long>().ShouldBeGreaterThan(0);
        impact["onConsent"]!.AsArray().Select(one => one!["purpose"]!.ToString()).Distinct().ShouldBe(["marketing"]);
        var said = impact["feedback"]!.AsArray().Single(one => one!["id"]!.ToString() == feedback["id"]!.ToString())!;
        $"{said["clause"]} {said["policyVersion"]} {said["messages"]![0]!["text"]}".ShouldBe($"3.3 {PeopleApp.Policy} Say in 3.3 how long a dealer keeps the copy.");
        await RefusedAsync(first, "activation-proposals", new { sha256 = new string('0', 64) }, "policy_activation.other_hash");
        await RefusedAsync(first, "activation-proposals", new { sha256 = hash, takesForceAt = app.Clock.GetUtcNow() }, "policy_activation.too_soon");
        await first.JsonAsync(HttpMethod.Post, $"/admin/policy-versions/{PolicyApp.Second}/activation-proposals", new { sha256 = hash });
        await RefusedAsync(first, "approval", new { sha256 = hash }, "policy_activation.same_person");
        await RefusedAsync(second, "approval", new { sha256 = new string('0', 64) }, "policy_activation.other_hash");
        await second.JsonAsync(HttpMethod.Post, $"/admin/policy-versions/{PolicyApp.Second}/approval", new { sha256 = hash });

        // Everybody is told; until the window is over the first version governs.
        var mailbox = app.Services.GetRequiredService<IDevelopmentMailbox>();
        await Eventually.IsTrueAsync(() => Task.FromResult(mailbox.List().Any(mail => mail.Template == "policy-change" && mail.To == email)), "the member is told");
        await app.Services.GetRequiredService<IPolicyTimeline>().RefreshAsync(Ct);
        var announced = (await VersionsAsync()).Single(one => one!["version"]!.ToString() == PolicyApp.Second)!;
        (announced["inForce"]!.GetValue<bool>(), announced["announced"]!.GetValue<bool>()).ShouldBe((false, true));
        (await DecideAsync(use)).ShouldBe("privacy.denied");

        // The switch. The consent that was given before now lives under a clause that is in force; the waiting release is refused.
        app.Clock.Advance(TimeSpan.FromDays(1) + TimeSpan.FromSeconds(1));
        (await VersionsAsync()).Single(one => one!["inForce"]!.GetValue<bool>())!["version"]!.ToString().ShouldBe(PolicyApp.Second);
        (await DecideAsync(use)).ShouldBe($"3.6 {PolicyApp.Second}");
        (await DecideAsync(use with { Subject = Guid.CreateVersion7() })).ShouldBe("privacy.consent_needed");
        await app.DeliverAsync(asker.Request, dealer.Id);
        (await app.Owner.ValueAsync<string>("SELECT state FROM requests.lead_releases WHERE request_id = $1", asker.Request)).ShouldBe("refused");
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM privacy.disclosures WHERE request_id = $1", asker.Request)).ShouldBe(0);
        using var outdated = await app.PostAsync("/members", PeopleApp.Registration(PeopleApp.NewEmail("late")));
        outdated.StatusCode.ShouldBe(HttpStatusCode.Conflict);

        // A file that was changed after its approval stops the program.
        await app.Owner.RunAsync("UPDATE privacy.policy_activations SET sha256 = repeat('0', 64)");
        await Should.ThrowAsync<InvalidDataException>(() => app.Services.GetRequiredService<PolicyClock>().RefreshAsync(Ct));
    }

    private async Task<JsonNode> SayAsync(string text, string clause)
    {
        using var answer = await app.PostAsync("/policy-feedback", new JsonObject { ["text"] = text, ["language"] = "en", ["clause"] = clause, ["anonymous"] = true });
        return await DpopClient.JsonAsync(answer);
    }

    private async Task<JsonArray> VersionsAsync() => JsonNode.Parse(await app.Http.GetStringAsync("/api/v1/privacy-policy/versions", Ct))!.AsArray();

    private async Task<string> DecideAsync(ConsentedUse use) => await app.AsSystemAsync(async scope =>
    {
        var decision = await scope.GetRequiredService<IPolicyGate>().DecideAsync(DataCategory.MembersInformation, use, Ct);
        return decision.IsError ? decision.FirstError.Code : $"{decision.Value.Clause} {decision.Value.PolicyVersion}";
    });

    private static async Task RefusedAsync(DpopClient admin, string step, object body, string code)
    {
        using var answer = await admin.TellAsync(HttpMethod.Post, $"/admin/policy-versions/{PolicyApp.Second}/{step}", body);
        (await DpopClient.TextAsync(answer)).ShouldContain(code);
    }

    private static async Task GiveAsync(DpopClient member)
    {
        var text = (await member.JsonAsync(HttpMethod.Get, "/me/consents"))["consents"]!.AsArray()
            .Single(one => one!["topic"]?.ToString() == "notices" && one["channel"]?.ToString() == "email")!["textSha256"]!.ToString();
        await member.JsonAsync(HttpMethod.Post, "/me/consents", new { kind = "marketing", decision = "given", language = "en", topic = "notices", channel = "email", textSha256 = text });
    }

    private static async Task<Guid> IdAsync(DpopClient member) => (await member.JsonAsync(HttpMethod.Get, "/me"))["id"]!.GetValue<Guid>();
}
