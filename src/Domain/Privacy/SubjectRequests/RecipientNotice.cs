using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;

namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>Tells a dealership that owns a copy besides us (clause 3.3) what the person asked; it answers, and the person sees the answer.</summary>
public sealed class RecipientNotice : AggregateRoot
{
    /// <summary>How long a dealership may take.</summary>
    public static readonly TimeSpan TimeToAnswer = TimeSpan.FromDays(14);

    /// <summary>Longest ground.</summary>
    public const int GroundLength = 300;

    private RecipientNotice()
    {
    }

    /// <summary>Names the notice.</summary>
    [NotPersonal("identifier")]
    public RecipientNoticeId Id { get; private set; }

    /// <summary>The person's request.</summary>
    [NotPersonal("identifier")]
    public SubjectRequestId SubjectRequestId { get; private set; }

    /// <summary>The dealership.</summary>
    [NotPersonal("identifier")]
    public DealerId DealerId { get; private set; }

    /// <summary>The purchase request whose copy it holds.</summary>
    [NotPersonal("identifier")]
    public PurchaseRequestId PurchaseRequestId { get; private set; }

    /// <summary>What the person asked of us.</summary>
    [NotPersonal("choice of a procedure")]
    public SubjectOperation Operation { get; private set; }

    /// <summary>The fields that it is about; empty where it is about the whole copy.</summary>
    [NotPersonal("names of fields")]
    public IReadOnlyList<string> Fields { get; private set; } = [];

    /// <summary>When it was sent, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset SentAt { get; private set; }

    /// <summary>By when it must be answered, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>The answer.</summary>
    [NotPersonal("choice")]
    public RecipientAnswer? Answer { get; private set; }

    /// <summary>Why the copy is kept.</summary>
    [NotPersonal("a business's statement")]
    public string? Ground { get; private set; }

    /// <summary>When it was answered, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When staff was told that it is overdue, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? EscalatedAt { get; private set; }

    /// <summary>A notice to a co-owner.</summary>
    /// <param name="request">The person's request.</param>
    /// <param name="dealer">The dealership.</param>
    /// <param name="purchase">The purchase request.</param>
    /// <param name="fields">The fields that it is about; empty for the whole copy.</param>
    /// <param name="at">Server time, UTC.</param>
    public static RecipientNotice Send(SubjectRequest request, DealerId dealer, PurchaseRequestId purchase, IReadOnlyList<string> fields, DateTimeOffset at) => new()
    {
        Id = new(Guid.CreateVersion7(at)),
        SubjectRequestId = request.Id,
        DealerId = dealer,
        PurchaseRequestId = purchase,
        Operation = request.Operation,
        Fields = fields,
        SentAt = at,
        DueAt = at + TimeToAnswer,
    };

    /// <summary>The dealership's answer, once: <c>privacy_notice.already_answered</c>, <c>privacy_notice.ground_required</c>.</summary>
    /// <param name="answer">What it did.</param>
    /// <param name="ground">Why it keeps the copy.</param>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<Success> Reply(RecipientAnswer answer, string? ground, DateTimeOffset at)
    {
        if (Answer is not null)
            return RecipientNoticeErrors.AlreadyAnswered;
        if (answer == RecipientAnswer.Kept && string.IsNullOrWhiteSpace(ground))
            return RecipientNoticeErrors.GroundNeeded;
        (Answer, Ground, AnsweredAt) = (answer, answer == RecipientAnswer.Kept ? ground!.Trim() : null, at);
        Touch();
        return Result.Success;
    }

    /// <summary>Staff is told that no answer came.</summary>
    /// <param name="at">Server time, UTC.</param>
    public void Escalate(DateTimeOffset at)
    {
        EscalatedAt = at;
        Touch();
    }
}
