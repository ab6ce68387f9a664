using ErrorOr;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Refusals around releases.</summary>
public static class LeadReleaseErrors
{
    /// <summary>No such lead, or not the dealer's.</summary>
    public static Error NotFound => Error.NotFound("lead_release.not_found", "There is no such lead.");

    /// <summary>The buyer can still cancel.</summary>
    public static Error CancelWindowOpen => Error.Conflict("lead_release.cancel_window_open", "The buyer can still cancel this release.");

    /// <summary>Not accredited at this instant.</summary>
    public static Error DealerNotAccredited => Error.Conflict("lead_release.dealer_not_accredited", "The dealership is not accredited now.");

    /// <summary>A receipt exists.</summary>
    public static Error AlreadyReceived => Error.Conflict("lead_release.already_received", "The dealership has received this contact already.");

    /// <summary>Too late, or twice.</summary>
    public static Error AlreadyCancelled => Error.Conflict("lead_release.already_cancelled", "The release is cancelled already.");

    /// <summary>The standing of another dealer was checked.</summary>
    public static Error OtherDealer => Error.Forbidden("lead_release.other_dealer", "This lead belongs to another dealership.");
}
