namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Where a purchase request stands. Releases and offers are facts beside it.</summary>
public enum PurchaseRequestState
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Sent; the buyer's address is not proved yet.</summary>
    AwaitingContactProof,

    /// <summary>The address is proved.</summary>
    Submitted,

    /// <summary>Export control, import rules and duplicates are being checked.</summary>
    Screening,

    /// <summary>Passed; looking for accredited dealers that match.</summary>
    Matched,

    /// <summary>On the boards of the dealers that match, without contact.</summary>
    Published,

    /// <summary>An offer was accepted.</summary>
    Accepted,

    /// <summary>An order was built on the deal.</summary>
    Converted,

    /// <summary>Taken back by the buyer.</summary>
    Withdrawn,

    /// <summary>Spam, sanction, or a car that cannot be exported or imported.</summary>
    Rejected,

    /// <summary>Ran out of time.</summary>
    Expired,

    /// <summary>Folded into an earlier request, or closed by staff.</summary>
    Closed,
}
