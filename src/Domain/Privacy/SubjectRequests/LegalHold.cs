using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>Keeps one record from being destroyed while a case needs it: the record, not the person.</summary>
public sealed class LegalHold : AggregateRoot
{
    /// <summary>Longest ground.</summary>
    public const int GroundLength = 100;

    private LegalHold()
    {
    }

    /// <summary>Names the hold.</summary>
    [NotPersonal("identifier")]
    public LegalHoldId Id { get; private set; }

    /// <summary>What kind of record.</summary>
    [NotPersonal("kind")]
    public HeldRecordKind Kind { get; private set; }

    /// <summary>Which record.</summary>
    [NotPersonal("opaque identifier")]
    public Guid RecordId { get; private set; }

    /// <summary>The ground as the person is told, such as <c>4.2 court order</c>.</summary>
    [NotPersonal("ground in law")]
    public string Ground { get; private set; } = "";

    /// <summary>The case that needs it.</summary>
    [NotPersonal("identifier")]
    public Guid? CaseId { get; private set; }

    /// <summary>Who placed it.</summary>
    [NotPersonal("opaque identifier")]
    public Guid? PlacedBy { get; private set; }

    /// <summary>When, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset PlacedAt { get; private set; }

    /// <summary>When it ends by itself, UTC; null while nobody knows.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? Until { get; private set; }

    /// <summary>When it was lifted, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>Places a hold; <c>legal_hold.invalid</c> without a ground or with an end that has passed.</summary>
    /// <param name="kind">What kind of record.</param>
    /// <param name="record">Which.</param>
    /// <param name="ground">The ground as the person is told.</param>
    /// <param name="until">When it ends by itself, UTC.</param>
    /// <param name="caseId">The case that needs it.</param>
    /// <param name="occasion">Staff.</param>
    public static ErrorOr<LegalHold> Place(HeldRecordKind kind, Guid record, string ground, DateTimeOffset? until, Guid? caseId, Occasion occasion)
    {
        if (string.IsNullOrWhiteSpace(ground) || ground.Length > GroundLength || until <= occasion.At || !Enum.IsDefined(kind))
            return LegalHoldErrors.Invalid;
        return new LegalHold
        {
            Id = new(Guid.CreateVersion7(occasion.At)),
            Kind = kind,
            RecordId = record,
            Ground = ground.Trim(),
            CaseId = caseId,
            PlacedBy = occasion.ActorId,
            PlacedAt = occasion.At,
            Until = until,
        };
    }

    /// <summary>Lifts it; what waited for it goes on by itself. <c>legal_hold.already_released</c> the second time.</summary>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<Success> Release(DateTimeOffset at)
    {
        if (ReleasedAt is not null)
            return LegalHoldErrors.AlreadyReleased;
        ReleasedAt = at;
        Touch();
        return Result.Success;
    }
}
