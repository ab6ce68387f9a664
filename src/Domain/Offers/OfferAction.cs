namespace CarTrade.Domain.Offers;

/// <summary>What can be done to an offer.</summary>
public enum OfferAction
{
    /// <summary>Put it before the buyer.</summary>
    Send,

    /// <summary>Name another price.</summary>
    Counter,

    /// <summary>Add a revision.</summary>
    Revise,

    /// <summary>Take it.</summary>
    Accept,

    /// <summary>Refuse the offer, or the counter-offer.</summary>
    Decline,

    /// <summary>Take it back.</summary>
    Withdraw,

    /// <summary>Let its validity end.</summary>
    Expire,

    /// <summary>End it because the car is held for another buyer.</summary>
    Lapse,

    /// <summary>End it because the buyer took another offer, or the request ended.</summary>
    Supersede,
}
