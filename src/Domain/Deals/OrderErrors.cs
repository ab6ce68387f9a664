using ErrorOr;

namespace CarTrade.Domain.Deals;

/// <summary>Refusals around orders.</summary>
public static class OrderErrors
{
    /// <summary>The car is to be sourced still.</summary>
    public static Error ChassisNotNamed => Error.Conflict("order.chassis_not_named", "Name the chassis number first.");

    /// <summary>Another car than the order's.</summary>
    public static Error ChassisDiffers => Field("chassis", "order.chassis_differs", "This is not the chassis number of the order.");

    /// <summary>The dealer has not received the lead.</summary>
    public static Error ContactNotReceived => Error.Conflict("order.contact_not_received", "Receive the buyer's contact first: give the lead's receipt.");

    /// <summary>The buyer's data is destroyed.</summary>
    public static Error BuyerErased => Error.Conflict("order.buyer_erased", "The buyer's data was destroyed; this order takes no more papers in a name.");

    /// <summary>Less than what is due.</summary>
    public static Error PaymentShort => Error.Conflict("order.payment_short", "What was received is less than what is due.");

    /// <summary>No balance is in the plan.</summary>
    public static Error NoBalance => Error.Conflict("order.no_balance", "The plan of payment has no balance.");

    /// <summary>The proforma has an inspection.</summary>
    public static Error InspectionMissing => Error.Conflict("order.inspection_missing", "The proforma includes an inspection; its certificate comes first.");

    /// <summary>A number, a name or a day of the step does not hold.</summary>
    public static Error EvidenceInvalid => Error.Validation("order.evidence_invalid", "The step needs its number or name of at most 60 characters, and a day that holds.");

    /// <summary>The ground is the other side's to state.</summary>
    public static Error GroundNotYours => Field("ground", "order.ground_not_yours", "This ground is for the other side to state.");

    /// <summary>The side that asked cannot answer.</summary>
    public static Error OwnCancellation => Error.Conflict("order.own_cancellation", "The other side answers this; you can take it back.");

    /// <summary>The other side asked.</summary>
    public static Error OthersCancellation => Error.Conflict("order.others_cancellation", "The other side asked; agree or refuse.");

    /// <summary>Not yet 14 days.</summary>
    public static Error TooEarly => Error.Conflict("order.too_early", "The time for this has not come.");

    private static Error Field(string field, string code, string description) =>
        Error.Validation(code, description, new(StringComparer.Ordinal) { ["field"] = field });
}
