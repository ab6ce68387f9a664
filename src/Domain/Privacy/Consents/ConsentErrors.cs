using ErrorOr;

namespace CarTrade.Domain.Privacy.Consents;

/// <summary>Refusals around consents.</summary>
public static class ConsentErrors
{
    /// <summary>An event before one that is recorded.</summary>
    public static Error Backdated => Error.Conflict("consent.backdated", "A decision cannot be dated before one that is recorded.");

    /// <summary>A period that is over before it begins.</summary>
    public static Error EndedAlready => Error.Validation("consent.ended_already", "The end of the permission must lie in the future.");
}
