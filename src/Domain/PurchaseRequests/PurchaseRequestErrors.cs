using ErrorOr;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Refusals around purchase requests.</summary>
public static class PurchaseRequestErrors
{
    /// <summary>No such request, or not the caller's.</summary>
    public static Error NotFound => Error.NotFound("purchase_request.not_found", "There is no such purchase request.");

    /// <summary>The make is missing or not text.</summary>
    public static Error WishMake => Error.Validation("purchase_request.wish_make_invalid", "Say which make you look for.");

    /// <summary>The model is not text.</summary>
    public static Error WishModel => Error.Validation("purchase_request.wish_model_invalid", "The model is too long or not text.");

    /// <summary>Engine sizes reversed or absurd.</summary>
    public static Error WishEngine => Error.Validation("purchase_request.wish_engine_invalid", "The engine sizes are out of range, or the first is above the last.");

    /// <summary>Quantity out of range.</summary>
    public static Error WishQuantity => Error.Validation("purchase_request.wish_quantity_out_of_range", "Ask for 1 to 50 cars.");

    /// <summary>Not 1 to 10, or given without the choice.</summary>
    public static Error PreAuthorisation => Error.Validation("purchase_request.pre_authorised_dealers_out_of_range", "Pre-authorise 1 to 10 dealers, or none.");

    /// <summary>Neither English nor Japanese.</summary>
    public static Error Language => Error.Validation("purchase_request.language_unknown", "Use en or ja.");

    /// <summary>The accepted version is not the one in force.</summary>
    public static Error PolicyOutdated => Error.Conflict("purchase_request.policy_outdated", "The privacy policy has changed; read and accept the version in force.");

    /// <summary>Withdrawn before.</summary>
    public static Error AlreadyWithdrawn => Error.Conflict("purchase_request.already_withdrawn", "The request is withdrawn already.");

    /// <summary>Its time is over.</summary>
    public static Error Expired => Error.Conflict("purchase_request.expired", "The request has expired.");

    /// <summary>Its time is not over.</summary>
    public static Error NotYetExpired => Error.Conflict("purchase_request.not_yet_expired", "The request has not run out yet.");

    /// <summary>Nobody to show it to.</summary>
    public static Error NoDealerMatches => Error.Conflict("purchase_request.no_dealer_matches", "No accredited dealer serves this make and destination yet.");

    /// <summary>Not on the boards.</summary>
    public static Error NotPublished => Error.Conflict("purchase_request.not_published", "The request is not published.");

    /// <summary>Named twice, or none named.</summary>
    public static Error DealersNotDistinct => Error.Validation("purchase_request.dealers_not_distinct", "Name each dealer once.");

    /// <summary>One of them has it, or is about to.</summary>
    public static Error AlreadyReleased => Error.Conflict("purchase_request.already_released", "The contact is released to this dealer already.");

    /// <summary>More than the buyer allowed, or more than ten.</summary>
    public static Error TooManyRecipients => Error.Conflict("purchase_request.too_many_recipients", "This would give the contact to more dealers than allowed.");

    /// <summary>One of them may not receive contacts now.</summary>
    public static Error DealerNotAccredited => Error.Conflict("purchase_request.dealer_not_accredited", "This dealer is not accredited now.");

    /// <summary>It has an owner.</summary>
    public static Error AlreadyOwned => Error.Conflict("purchase_request.already_owned", "The request belongs to a member already.");
}
