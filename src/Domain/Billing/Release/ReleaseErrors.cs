using ErrorOr;

namespace CarTrade.Domain.Billing.Release;

/// <summary>Refusals of payments to dealers.</summary>
public static class ReleaseErrors
{
    /// <summary>A dispute, a hold or a cancellation keeps the money where it is.</summary>
    public static Error OrderPaused => Error.Conflict("out_payment.order_paused", "The order is on hold, disputed or cancelled: its money stays where it is.");

    /// <summary>Nothing shows yet that the car left.</summary>
    public static Error EvidenceMissing =>
        Error.Conflict("out_payment.evidence_missing", "The order is not paid in full, or neither export permit and bill of lading nor 14 days since the arrival show that the car left.");

    /// <summary>Only a cancelled order leaves a fee.</summary>
    public static Error NotCancelled => Error.Conflict("out_payment.not_cancelled", "The order is not cancelled: there is no fee.");
}
