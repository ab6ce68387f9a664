using ErrorOr;

namespace CarTrade.Domain.Privacy.Cases;

/// <summary>Refusals around staff's access.</summary>
public static class CaseErrors
{
    /// <summary>No reason was stated.</summary>
    public static Error ReasonNeeded { get; } = Error.Validation("case.reason_required", "State the reason in 10 to 300 characters.");

    /// <summary>More than the record has was asked for, or nothing.</summary>
    public static Error Categories { get; } = Error.Validation("case.categories_invalid", "Name at least one category, and only such as the record has.");

    /// <summary>Too short or too long.</summary>
    public static Error Duration { get; } = Error.Validation("case.duration_invalid", "A grant lasts 5 minutes to 8 hours.");

    /// <summary>Whoever is to look cannot be who lets look.</summary>
    public static Error SamePerson { get; } = Error.Conflict("case.same_person", "Another administrator must give you this access; in an emergency, break the glass.");

    /// <summary>It ended before.</summary>
    public static Error GrantEnded { get; } = Error.Conflict("case.grant_ended", "This grant is over.");

    /// <summary>Whoever looked cannot say that it was right.</summary>
    public static Error OwnReview { get; } = Error.Conflict("case.own_review", "Another administrator must review an emergency access.");

    /// <summary>It was judged before.</summary>
    public static Error AlreadyReviewed { get; } = Error.Conflict("case.already_reviewed", "This emergency access was reviewed before.");
}
