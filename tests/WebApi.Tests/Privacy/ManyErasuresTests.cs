using System.Diagnostics;
using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Domain.Privacy;
using CarTrade.Infrastructure.Privacy.Vault;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.WebApi.Tests.Privacy;

/// <summary>Many at once: set by set, others untouched. <c>CARTRADE_ERASURES</c> sets the number for the long round.</summary>
public sealed class ManyErasuresTests(PeopleApp app) : IClassFixture<PeopleApp>
{
    private static readonly int Many = int.TryParse(Environment.GetEnvironmentVariable("CARTRADE_ERASURES"), out var many) ? many : 600;
    private static readonly TimeSpan PerTenThousand = TimeSpan.FromMinutes(10);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact, Clause("7")]
    public async Task Destroy_ManyAtOnce_TakesMinutesForThousandsAndTouchesNobodyElse()
    {
        var (bystander, _) = await app.NewMemberAsync();
        var kept = await bystander.NewRequestAsync("Toyota");
        await Eventually.IsTrueAsync(
            async () => await app.Owner.ValueAsync<bool>("SELECT state NOT IN ('submitted', 'screening') FROM requests.purchase_requests WHERE id = $1", kept)
                && await app.Owner.ValueAsync<long>("SELECT count(*) FROM messaging.bus_messages") == 0,
            "the bus is at rest");
        Guid[] ids = [.. Enumerable.Range(0, Many).Select(_ => Guid.CreateVersion7())];
        await app.Services.GetRequiredService<SubjectKeys>().CreateManyAsync(DataSubjectKind.PurchaseRequest, ids, Ct);
        await CopyAsync(kept, ids);
        var before = await RestAsync(kept);

        var start = Stopwatch.GetTimestamp();
        await app.Services.GetRequiredService<ISubjectRequestRunner>().RunAsync(null, Ct);
        var took = Stopwatch.GetElapsedTime(start);

        TestContext.Current.TestOutputHelper?.WriteLine($"{Many} people in {took.TotalSeconds:F1} s");
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM privacy.subject_requests WHERE state = 'closed'")).ShouldBe(Many);
        (await app.Owner.ValueAsync<long>("SELECT count(*) FROM requests.purchase_requests WHERE id = ANY ($1)", ids)).ShouldBe(0);
        (await app.VaultOwner.ValueAsync<long>("SELECT count(*) FROM data_keys WHERE subject_id = ANY ($1) AND wrapped IS NOT NULL", ids)).ShouldBe(0);
        (await RestAsync(kept)).ShouldBe(before, "others' records stay byte for byte");
        took.ShouldBeLessThan(PerTenThousand * Math.Max(0.1, Many / 10_000.0));
    }

    /// <summary>As many guests' requests as ids, each with a confirmed request to destroy everything.</summary>
    private async Task CopyAsync(Guid model, Guid[] ids)
    {
        await app.Owner.RunAsync(
            """
            INSERT INTO requests.purchase_requests SELECT (jsonb_populate_record(t, jsonb_build_object('id', i.id, 'owner_id', i.id, 'reference', 'PR-2099-' || lpad(i.n::text, 6, '0'),
              'contact', '\x01' || replace(gen_random_uuid()::text, '-', '') || encode(substr(t.contact, 18), 'hex')))).*
            FROM requests.purchase_requests t CROSS JOIN unnest($2) WITH ORDINALITY AS i (id, n) WHERE t.id = $1
            """,
            model, ids);
        await app.Owner.RunAsync(
            """
            INSERT INTO privacy.subject_requests (id, reference, owner_id, owner_kind, operation, scope, reason, channel, received_at, due_at, state, version, history)
            SELECT gen_random_uuid(), 'DSR-2099-' || lpad(i.n::text, 6, '0'), i.id, 'guest', 'destroy', '{"all":true,"categories":[],"records":[],"fields":[]}', 'not_stated', 'letter', now(),
              now() + interval '30 days', 'confirmed', 1, '[]'
            FROM unnest($1) WITH ORDINALITY AS i (id, n)
            """,
            ids);
    }

    private Task<string> RestAsync(Guid request) => app.Owner.ValueAsync<string>(
        "SELECT (SELECT t::text FROM requests.purchase_requests t WHERE id = $1) || (SELECT string_agg(t::text, '|' ORDER BY id) FROM members.members t)", request);
}
