using ErrorOr;

namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>Refusals about holds.</summary>
public static class LegalHoldErrors
{
    /// <summary>Ground or end is wrong.</summary>
    public static Error Invalid { get; } = Error.Validation("legal_hold.invalid", "A hold needs a ground of at most 100 characters and, where it has an end, one in the future.");

    /// <summary>It was lifted before.</summary>
    public static Error AlreadyReleased { get; } = Error.Conflict("legal_hold.already_released", "This hold was lifted before.");
}
