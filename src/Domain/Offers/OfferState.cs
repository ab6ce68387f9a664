namespace CarTrade.Domain.Offers;

/// <summary>Where an offer stands.</summary>
public enum OfferState
{
    /// <summary>Being written by the dealer.</summary>
    Draft,

    /// <summary>Before the buyer.</summary>
    Sent,

    /// <summary>The buyer named another price; the dealer's turn.</summary>
    Countered,

    /// <summary>The dealer answered with a new revision; the buyer's turn.</summary>
    Revised,

    /// <summary>Taken; the deal exists.</summary>
    Accepted,

    /// <summary>The buyer took another dealer's offer.</summary>
    Superseded,

    /// <summary>Refused by the buyer, or the counter-offer by the dealer.</summary>
    Declined,

    /// <summary>Its validity ended.</summary>
    Expired,

    /// <summary>Taken back by the dealer.</summary>
    Withdrawn,

    /// <summary>The car was sold to somebody else.</summary>
    Lapsed,
}
