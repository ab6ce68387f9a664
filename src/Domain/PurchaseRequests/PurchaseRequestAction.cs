namespace CarTrade.Domain.PurchaseRequests;

/// <summary>What can be done to a purchase request.</summary>
public enum PurchaseRequestAction
{
    /// <summary>Send it.</summary>
    Submit,

    /// <summary>Prove the address by the mailed token, or by a member's proved address.</summary>
    ProveContact,

    /// <summary>Start the checks.</summary>
    Screen,

    /// <summary>Pass the checks.</summary>
    Match,

    /// <summary>Show it blind to the dealers that match.</summary>
    Publish,

    /// <summary>Take an offer.</summary>
    AcceptOffer,

    /// <summary>Build an order on the deal.</summary>
    Convert,

    /// <summary>Take it back.</summary>
    Withdraw,

    /// <summary>Refuse it.</summary>
    Reject,

    /// <summary>Let it run out.</summary>
    Expire,

    /// <summary>Fold it into an earlier one, or close it for a stated reason.</summary>
    Close,
}
