using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.Infrastructure.Persistence.Conventions;
using CarTrade.Infrastructure.Privacy.Copies;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>Resolves whose and what to records by stable ids, for many people in three queries.</summary>
internal sealed class SubjectResolver(CopyDb db, TimeProvider clock)
{
    private const string Records =
        """
        SELECT 'account', t.id, t.account_id, NULL::timestamptz FROM members.members t WHERE t.id = ANY (@members)
        UNION ALL SELECT 'request', t.owner_id, t.id, t.created_at FROM requests.purchase_requests t WHERE t.owner_id = ANY (@members)
        UNION ALL SELECT 'request', t.owner_id, t.request_id, t.accepted_at FROM deals.deals t WHERE t.owner_id = ANY (@members)
        UNION ALL SELECT 'person', t.id, t.account_id, t.added_at FROM dealers.staff t WHERE t.id = ANY (@members)
        """;

    private const string Holds =
        """
        SELECT t.kind, t.record_id, t.ground, t.until FROM privacy.legal_holds t
        WHERE t.record_id = ANY (@requests) AND t.released_at IS NULL AND (t.until IS NULL OR t.until > @now) ORDER BY t.record_id, t.id
        """;

    /// <summary>One plan for each, in order.</summary>
    public async Task<IReadOnlyList<SubjectPlan>> ResolveAsync(IReadOnlyList<(SubjectKind Kind, Guid Owner, SubjectScope Scope)> asked, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var owners = new CopySet([.. asked.Select(one => one.Owner)], [], [], [], now);
        var found = (await db.ReadAsync(
            Records, owners,
            row => new Found(row.GetString(0), row.GetGuid(1), row.IsDBNull(2) ? null : row.GetGuid(2), row.IsDBNull(3) ? null : row.GetFieldValue<DateTimeOffset>(3)),
            ct)).ToLookup(row => row.Owner);
        var ids = found.SelectMany(group => group).Select(row => row.Record).OfType<Guid>().Concat(owners.Members).Distinct().ToArray();
        var holds = (await db.ReadAsync(
            Holds, owners with { Members = [], Requests = ids },
            row => new BlockedRecord(
                EnumText<HeldRecordKind>.Parse(row.GetString(0)), row.GetGuid(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetFieldValue<DateTimeOffset>(3)),
            ct)).ToLookup(hold => hold.Id);
        return [.. asked.Select(one => Plan(one.Owner, one.Scope, [.. found[one.Owner]], holds, now))];
    }

    private static SubjectPlan Plan(Guid owner, SubjectScope scope, Found[] found, ILookup<Guid, BlockedRecord> holds, DateTimeOffset now)
    {
        var isWhole = !scope.HasPeriod && scope.Records.Count == 0;
        var self = isWhole && scope.Includes(DataCategory.MembersInformation) ? found.Where(row => row.Kind == "account").ToArray() : [];
        var people = isWhole && scope.Fields.Count == 0 && scope.Includes(DataCategory.ThirdPersonInformation) ? found.Where(row => row.Kind == "person").ToArray() : [];
        var all = found.Where(row => row.Kind == "request").DistinctBy(row => row.Record).ToArray();
        var named = all.Where(row => scope.Records.Count == 0 || scope.Records.Contains(row.Record!.Value)).ToArray();
        var inside = scope.Includes(DataCategory.PurchaseRequestInformation)
            ? named.Where(row => (scope.From is null || row.Since >= scope.From) && (scope.To is null || row.Since < scope.To)).ToArray()
            : [];
        var messages = scope.Fields.Count > 0 ? [] : scope.HasPeriod || scope.Includes(DataCategory.CommunicationServicesInformation) ? named.Except(inside).ToArray() : [];
        var blocked = self.Concat(people).Select(row => row.Owner).Concat(inside.Concat(messages).Select(row => row.Record!.Value)).Distinct()
            .SelectMany(id => holds[id].Take(1)).ToArray();
        var held = blocked.Select(hold => hold.Id).ToHashSet();
        bool Free(Guid id) => !held.Contains(id);
        return new(
            new CopySet(
                Ids(self.Select(row => row.Owner).Where(Free)),
                Ids(self.Concat(people).Where(row => Free(row.Owner)).Select(row => row.Record).OfType<Guid>()),
                Ids(inside.Select(row => row.Record!.Value).Where(Free)),
                Ids(people.Select(row => row.Owner).Where(Free)),
                now)
            {
                Fields = scope.Fields,
                PeriodRequests = Ids(messages.Select(row => row.Record!.Value).Where(Free)),
                Period = messages.Length == 0 ? null : new(scope.From ?? DateTimeOffset.UnixEpoch, scope.To ?? DateTimeOffset.MaxValue),
            },
            blocked,
            scope,
            owner);
    }

    private static Guid[] Ids(IEnumerable<Guid> ids) => [.. ids.Distinct().Order()];

    private sealed record Found(string Kind, Guid Owner, Guid? Record, DateTimeOffset? Since);
}
