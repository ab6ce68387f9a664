using ErrorOr;

namespace CarTrade.Domain.Offers;

/// <summary>Refusals around offers.</summary>
public static class OfferErrors
{
    /// <summary>No such offer, or not the caller's.</summary>
    public static Error NotFound => Error.NotFound("offer.not_found", "There is no such offer.");

    /// <summary>Make, model, years or engine do not hold.</summary>
    public static Error CarInvalid => Field("car", "offer.car_invalid", "The car's make, model, years, steering or engine do not hold.");

    /// <summary>Neither yen nor dollars.</summary>
    public static Error CurrencyNotOffered => Field("price.currency", "offer.currency_not_offered", "Offers are in JPY or USD.");

    /// <summary>Less than 48 hours.</summary>
    public static Error ValidityTooShort => Field("validUntil", "offer.validity_too_short", "An offer is valid for at least 48 hours when it is sent.");

    /// <summary>More than 90 days.</summary>
    public static Error ValidityTooLong => Field("validUntil", "offer.validity_too_long", "An offer is valid for at most 90 days.");

    /// <summary>Departure before today.</summary>
    public static Error EtdInPast => Field("etd", "offer.etd_in_past", "The expected departure lies in the past.");

    /// <summary>Past the age limit of the destination when it arrives.</summary>
    /// <param name="eta">When it would arrive.</param>
    /// <param name="legalUntil">The last day on which such a car may arrive.</param>
    public static Error ArrivesTooLate(DateOnly eta, DateOnly? legalUntil) => Field(
        "etd", "offer.arrives_too_late", $"The car would arrive about {eta:yyyy-MM-dd}; the destination takes cars of this age until {legalUntil:yyyy-MM-dd}.");

    /// <summary>Wheel, engine, fuel or body are prohibited there.</summary>
    public static Error NotImportable => Field("car", "offer.not_importable", "The destination, or Japan's export control, prohibits this car. Ask for the import verdict to see the rules.");

    /// <summary>A rate for other currencies, or not positive.</summary>
    public static Error RateInvalid => Error.Validation("offer.rate_invalid", "The frozen exchange rate does not fit the price.");

    /// <summary>More than twenty, or one twice.</summary>
    public static Error PhotosInvalid => Field("photoIds", "offer.photos_invalid", "Give at most 20 photos, each once.");

    /// <summary>The dealership may not offer now.</summary>
    public static Error DealerNotAccredited => Error.Forbidden("offer.dealer_not_accredited", "The dealership is not accredited now.");

    /// <summary>The request is off the board.</summary>
    public static Error RequestClosed => Error.Conflict("offer.request_closed", "The request is not open any more.");

    /// <summary>Another revision stands by now.</summary>
    public static Error RevisionOutdated => Error.Conflict("offer.revision_outdated", "The dealer has made a newer revision; look at that one.");

    /// <summary>Its validity has ended.</summary>
    public static Error Expired => Error.Conflict("offer.expired", "The offer is not valid any more.");

    /// <summary>Its validity has not ended.</summary>
    public static Error NotYetExpired => Error.Conflict("offer.not_yet_expired", "The offer is still valid.");

    /// <summary>Another currency than the offer's, or not positive.</summary>
    public static Error CounterInvalid => Error.Validation("offer.counter_invalid", "A counter-offer names a total above zero in the offer's currency.");

    /// <summary>Another offer holds the car, or another buyer was first.</summary>
    public static Error VehicleHeld => Error.Conflict("offer.vehicle_held", "The car is held for another buyer.");

    /// <summary>The hold is over.</summary>
    public static Error HoldAlreadyReleased => Error.Conflict("vehicle_hold.already_released", "The hold is released already.");

    private static Error Field(string field, string code, string description) =>
        Error.Validation(code, description, new(StringComparer.Ordinal) { ["field"] = field });
}
