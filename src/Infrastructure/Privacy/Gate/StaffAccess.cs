using CarTrade.Application.Common;
using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.Infrastructure.Persistence;
using ErrorOr;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Gate;

/// <summary>Reads grants anew each time: one that ended counts no more at once.</summary>
internal sealed class StaffAccess(MainDatabase database, AccessAlarms alarms, TimeProvider clock) : IStaffAccess
{
    private const int LongestReason = 300;

    private const string Newest =
        """
        SELECT record_id, categories, coalesce(case_reference, 'emergency access'), ended_at IS NULL AND expires_at > $3
        FROM privacy.case_grants WHERE account_id = $1 AND record_id = ANY ($2) ORDER BY expires_at DESC LIMIT 100
        """;

    public async Task<ErrorOr<Recipient>> BindAsync(IReadOnlyList<StaffTarget> targets, Recipient recipient, CancellationToken ct)
    {
        var grants = await GrantsAsync(recipient.Id, targets, ct);
        string? named = null;
        foreach (var target in targets)
        {
            var about = grants.Where(grant => grant.Covers(target)).ToArray();
            if (about.FirstOrDefault(grant => grant.Lives) is { } living)
            {
                named ??= living.Reference;
                continue;
            }

            await alarms.RaiseAsync(about.Length > 0 ? AccessAlarmKind.ExpiredGrant : AccessAlarmKind.NoGrant, recipient.Id, target.Subject, ct);
            return about.Length > 0 ? PrivacyErrors.GrantExpired : PrivacyErrors.CaseNeeded;
        }

        return named is null ? recipient : recipient with { Reason = Cut($"{named}: {recipient.Reason}") };
    }

    private async Task<List<Grant>> GrantsAsync(Guid account, IReadOnlyList<StaffTarget> targets, CancellationToken ct)
    {
        var records = targets.SelectMany(target => new[] { target.Subject, target.Owner ?? target.Subject }).Distinct().ToArray();
        await using var batch = MainDatabase.Add(
            database.Batch(DbIdentity.Worker), Newest, new NpgsqlParameter<Guid> { TypedValue = account }, new NpgsqlParameter<Guid[]> { TypedValue = records },
            new NpgsqlParameter<DateTime> { TypedValue = clock.GetUtcNow().UtcDateTime });
        return await MainDatabase.ListAsync(batch, row => new Grant(row.GetGuid(0), new(row.GetInt64(1)), row.GetString(2), row.GetBoolean(3)), 1, ct);
    }

    private static string Cut(string reason) => reason.Length > LongestReason ? reason[..LongestReason] : reason;

    private sealed record Grant(Guid Record, EnumSet<DataCategory> Categories, string Reference, bool Lives)
    {
        public bool Covers(StaffTarget target) => (Record == target.Subject || Record == target.Owner) && Categories.Accepts(target.Category);
    }
}
