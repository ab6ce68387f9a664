using ErrorOr;

namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>Refusals about notices.</summary>
public static class RecipientNoticeErrors
{
    /// <summary>An answer is final.</summary>
    public static Error AlreadyAnswered { get; } = Error.Conflict("privacy_notice.already_answered", "This notice was answered.");

    /// <summary>Keeping needs a ground.</summary>
    public static Error GroundNeeded { get; } = Error.Validation("privacy_notice.ground_required", "State on which ground the copy is kept.");
}
