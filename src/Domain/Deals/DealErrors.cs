using ErrorOr;

namespace CarTrade.Domain.Deals;

/// <summary>Refusals around deals.</summary>
public static class DealErrors
{
    /// <summary>No such deal, or not the caller's.</summary>
    public static Error NotFound => Error.NotFound("deal.not_found", "There is no such deal.");

    /// <summary>The car is known.</summary>
    public static Error ChassisAlreadyNamed => Error.Conflict("deal.chassis_already_named", "The chassis number of this deal is named already.");
}
