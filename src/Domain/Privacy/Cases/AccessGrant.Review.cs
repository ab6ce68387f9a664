using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Privacy.Cases;

/// <content>How a grant ends, and how an emergency access is judged.</content>
public sealed partial class AccessGrant
{
    /// <summary>Who reviewed an emergency access.</summary>
    public Guid? ReviewedBy { get; private set; }

    /// <summary>When, UTC.</summary>
    public DateTimeOffset? ReviewedAt { get; private set; }

    /// <summary>What the review found.</summary>
    public ReviewFinding? Finding { get; private set; }

    /// <summary>What the reviewer said; contact details are masked.</summary>
    public string? ReviewNote { get; private set; }

    /// <summary>Ends it before its time; <c>case.grant_ended</c> where it is over.</summary>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<Success> End(DateTimeOffset at)
    {
        if (EndedAt is not null || ExpiresAt <= at)
            return CaseErrors.GrantEnded;
        EndedAt = at;
        Touch();
        return Result.Success;
    }

    /// <summary>Judges an emergency access; <c>case.own_review</c> by whoever took it, <c>case.already_reviewed</c> the second time.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="occasion">Another member of staff, with a note.</param>
    public ErrorOr<Success> Review(ReviewFinding finding, Occasion occasion)
    {
        if (!CaseReason.IsGood(occasion.Reason))
            return CaseErrors.ReasonNeeded;
        if (occasion.ActorId is null || occasion.ActorId == AccountId)
            return CaseErrors.OwnReview;
        if (ReviewedAt is not null)
            return CaseErrors.AlreadyReviewed;
        (ReviewedBy, ReviewedAt, Finding, ReviewNote) = (occasion.ActorId, occasion.At, finding, CaseReason.Masked(occasion.Reason!));
        Touch();
        return Result.Success;
    }
}

/// <summary>What the review of an emergency access found.</summary>
public enum ReviewFinding
{
    /// <summary>There was no other way.</summary>
    Justified,
    /// <summary>It should not have been taken.</summary>
    Unjustified,
}
