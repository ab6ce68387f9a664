using System.Net;
using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Privacy.Copies;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>Each store's locator against the real databases: what it finds it returns, and what it destroys is gone while the rest stays.</summary>
public sealed class CopyLocatorTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("7", "T7h")]
    public async Task Locators_OfAWholePerson_ReturnThenDestroyEveryCopy()
    {
        var (owner, dealer) = await app.NewAccreditedAsync();
        var (buyer, email) = await app.NewMemberAsync();
        var (bystander, _) = await app.NewMemberAsync();
        var kept = await bystander.NewRequestAsync("Toyota", dealer);
        var request = await buyer.NewRequestAsync("Toyota", dealer);
        using (var released = await buyer.ReleaseAsync(request, dealer))
            released.StatusCode.ShouldBe(HttpStatusCode.OK);
        await app.DeliverAsync(request, dealer);
        await owner.JsonAsync(HttpMethod.Post, $"/dealer/board/{request}/questions", new { text = "Which colour?" }, HttpStatusCode.NoContent);
        await buyer.JsonAsync(HttpMethod.Post, $"/purchase-requests/{request}/questions", new { dealerId = dealer, text = "Pearl white" }, HttpStatusCode.NoContent);
        await buyer.JsonAsync(HttpMethod.Post, "/policy-feedback", new { text = "Clause 3.3 is too short", language = "en", clause = "3.3" });
        await buyer.JsonAsync(HttpMethod.Post, "/me/consents", new { kind = "marketing", decision = "refused", language = "en", channel = "email" });
        var copies = await CopiesAsync(email, request);
        var before = await RestAsync(kept);

        var package = new Collected();
        await EachAsync(locator => locator.ReturnAsync(copies, package, Ct));
        package.Text.ShouldContain(email);
        package.Text.ShouldContain("Wanjiku Kamau");
        package.Text.ShouldContain("Pearl white");
        package.Text.ShouldContain("As soon as possible");
        package.Text.ShouldContain("Clause 3.3 is too short");
        package.Text.ShouldContain("privacy.consent_events");
        (await TotalAsync(copies)).ShouldBeGreaterThan(8);

        var waited = await app.Owner.ValueAsync<Guid>("SELECT package_key_id FROM requests.lead_releases WHERE request_id = $1", request);
        await DestroyAsync(copies);
        (await app.LivingAsync([waited])).ShouldBe(0, "what waited for a dealer opens from no backup");
        (await LeftAsync(copies)).ShouldBeEmpty();
        await DestroyAsync(copies);
        (await RestAsync(kept)).ShouldBe(before, "others' records stay byte for byte");
        (await app.AccountAsync(email)).ShouldBeNull();
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM privacy.policy_feedback WHERE owner_id = $1", copies.Members[0])).ShouldBe(0);
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM privacy.suppressions")).ShouldBe(1, "whoever is gone is still not written to");
        (await buyer.GetAsync("/api/v1/me")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await owner.JsonAsync(HttpMethod.Get, "/dealer/leads"))["items"]!.AsArray().ShouldBeEmpty("what was not received is recalled");
        var history = JsonNode.Parse(await app.Owner.ValueAsync<string>("SELECT history::text FROM requests.lead_releases WHERE request_id = $1", request))!.AsArray();
        history.Count.ShouldBe(2);
        Shape(history[1]).ShouldBe(Shape(history[0]), history.ToJsonString());
    }

    private static IEnumerable<string> Shape(JsonNode? move) => move!.AsObject().Select(field => field.Key).Order(StringComparer.Ordinal);

    private async Task<CopySet> CopiesAsync(string email, Guid request)
    {
        var account = (await app.AccountAsync(email))!;
        return new([account.SubjectId!.Value], [account.Id], [request], [], app.Clock.GetUtcNow());
    }

    private Task<bool> EachAsync(Func<ICopyLocator, Task> work) => app.AsSystemAsync(async services =>
    {
        foreach (var locator in services.GetServices<ICopyLocator>().OrderBy(locator => locator.Turn))
            await work(locator);
        return true;
    });

    private Task<bool> DestroyAsync(CopySet copies) => app.AsSystemAsync(async services =>
    {
        foreach (var locator in services.GetServices<ICopyLocator>().OrderBy(locator => locator.Turn))
        {
            await using var step = await services.GetRequiredService<CopyDb>().BeginAsync(Ct);
            await locator.DestroyAsync(copies, Ct);
            await step.CommitAsync(Ct);
        }

        return true;
    });

    private async Task<List<string>> LeftAsync(CopySet copies)
    {
        var left = new List<string>();
        await EachAsync(async locator =>
        {
            if (await locator.CountAsync(copies, Ct) is > 0 and var count)
                left.Add($"{locator.Place}: {count}");
        });
        return left;
    }

    private async Task<long> TotalAsync(CopySet copies)
    {
        var total = 0L;
        await EachAsync(async locator => total += await locator.CountAsync(copies, Ct));
        return total;
    }

    private Task<string> RestAsync(Guid request) => app.Owner.ValueAsync<string>(
        """
        SELECT (SELECT string_agg(t::text, '|' ORDER BY id) FROM requests.purchase_requests t WHERE id = $1)
          || (SELECT string_agg(t::text, '|' ORDER BY id) FROM requests.board_entries t WHERE request_id = $1)
          || (SELECT string_agg(t::text, '|' ORDER BY id) FROM members.members t WHERE id = (SELECT owner_id FROM requests.purchase_requests WHERE id = $1))
        """,
        request);

    private sealed class Collected : IReturnPackage
    {
        private readonly List<string> parts = [];

        public string Text => string.Join('\n', parts);

        public void Add(string place, DataCategory category, IReadOnlyList<JsonObject> records) =>
            parts.AddRange(records.Select(record => $"{place}: {record.ToJsonString()}"));

        public void AddFile(string name, byte[] content) => parts.Add(name);
    }
}
