using ErrorOr;

namespace CarTrade.Domain.Shipping;

/// <summary>Refusals around shipments.</summary>
public static class ShipmentErrors
{
    /// <summary>A day that cannot be.</summary>
    public static Error DayInvalid => Field("happenedOn", "shipment.day_invalid", "State the day on which it happened: not in the future, and at most a year ago.");

    /// <summary>No vessel or departure.</summary>
    public static Error VoyageMissing => Field("vessel", "shipment.voyage_missing", "State the vessel and the expected departure.");

    /// <summary>Arrival before departure, or years ahead.</summary>
    public static Error EstimateInvalid => Field("eta", "shipment.estimate_invalid", "The expected arrival follows the expected departure, within a year of today.");

    /// <summary>The same days again.</summary>
    public static Error NothingChanges => Error.Validation("shipment.nothing_changes", "State another expected departure, arrival, vessel or voyage.");

    /// <summary>No number.</summary>
    public static Error NumberMissing => Field("paperNumber", "shipment.number_missing", "State the number of the paper.");

    /// <summary>Another car's paper.</summary>
    public static Error ChassisDiffers => Field("chassis", "shipment.chassis_differs", "This is not the chassis number of the order.");

    /// <summary>Neither port nor vessel.</summary>
    public static Error PlaceMissing => Field("port", "shipment.place_missing", "State the port, or the new vessel.");

    /// <summary>Not a paper of this order.</summary>
    public static Error DocumentUnknown => Field("documentId", "shipment.document_unknown", "There is no such paper of this order.");

    private static Error Field(string field, string code, string description) =>
        Error.Validation(code, description, new(StringComparer.Ordinal) { ["field"] = field });
}
