using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Privacy.Cases;

/// <summary>Lets one person of staff open the data of one record until a moment: for a case, or without one in an emergency, which raises an alarm.</summary>
[NotPersonal("record of processing: ids and a reason in which contact details are masked")]
public sealed partial class AccessGrant : AggregateRoot
{
    /// <summary>Shortest grant.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromMinutes(5);

    /// <summary>Longest grant.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(8);

    /// <summary>How long an emergency access lasts.</summary>
    public static readonly TimeSpan Emergency = TimeSpan.FromHours(1);

    private AccessGrant()
    {
    }

    /// <summary>Names the grant.</summary>
    public Guid Id { get; private set; }

    /// <summary>The case; null for an emergency access.</summary>
    public Guid? CaseId { get; private set; }

    /// <summary>The case's reference; null for an emergency access.</summary>
    public string? CaseReference { get; private set; }

    /// <summary>Who may open.</summary>
    public Guid AccountId { get; private set; }

    /// <summary>What kind of record.</summary>
    public CaseRecordKind RecordKind { get; private set; }

    /// <summary>Which record.</summary>
    public Guid RecordId { get; private set; }

    /// <summary>What may be opened.</summary>
    public EnumSet<DataCategory> Categories { get; private set; }

    /// <summary>Why; contact details are masked.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who gave it.</summary>
    public Guid GivenBy { get; private set; }

    /// <summary>From when, UTC.</summary>
    public DateTimeOffset GivenAt { get; private set; }

    /// <summary>Until when, UTC.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>When it was ended before its time, UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether it was taken without a case.</summary>
    public bool IsEmergency => CaseId is null;

    /// <summary>Takes access at once, without a case; <c>case.reason_required</c> without a reason. Others are told.</summary>
    /// <param name="record">The record.</param>
    /// <param name="occasion">Staff, with a reason.</param>
    public static ErrorOr<AccessGrant> BreakGlass(CaseRecord record, Occasion occasion) => CaseReason.IsGood(occasion.Reason)
        ? Make(record, occasion.ActorId ?? Guid.Empty, record.Categories, Emergency, occasion.Reason!, occasion)
        : CaseErrors.ReasonNeeded;

    internal static ErrorOr<AccessGrant> ForCase(StaffCase matter, Guid account, IReadOnlyList<DataCategory> categories, TimeSpan duration, Occasion occasion)
    {
        if (occasion.ActorId is null || occasion.ActorId == account)
            return CaseErrors.SamePerson;
        if (categories.Count == 0 || categories.Except(matter.Record.Categories).Any())
            return CaseErrors.Categories;
        if (duration < Shortest || duration > Longest)
            return CaseErrors.Duration;
        var grant = Make(matter.Record, account, categories, duration, matter.Reason, occasion);
        (grant.CaseId, grant.CaseReference) = (matter.Id, matter.Reference.Value);
        return grant;
    }

    private static AccessGrant Make(CaseRecord record, Guid account, IReadOnlyList<DataCategory> categories, TimeSpan duration, string reason, Occasion occasion) => new()
    {
        Id = Guid.CreateVersion7(occasion.At),
        AccountId = account,
        RecordKind = record.Kind,
        RecordId = record.Id,
        Categories = EnumSet<DataCategory>.Of(categories),
        Reason = CaseReason.Masked(reason),
        GivenBy = occasion.ActorId ?? Guid.Empty,
        GivenAt = occasion.At,
        ExpiresAt = occasion.At + duration,
    };
}
