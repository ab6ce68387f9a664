namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Why a dealer gets the contact.</summary>
public enum ReleaseGround
{
    /// <summary>The buyer picked the dealer.</summary>
    BuyerPicked,

    /// <summary>The buyer pre-authorised the best N at submission.</summary>
    PreAuthorised,

    /// <summary>The buyer accepted the dealer's offer.</summary>
    OfferAccepted,
}
