namespace CarTrade.Domain.PurchaseRequests;

/// <summary>What can be done to a release.</summary>
public enum LeadReleaseAction
{
    /// <summary>Make it available to the dealer.</summary>
    Deliver,

    /// <summary>Take it by a receipt: the disclosure.</summary>
    Receive,

    /// <summary>Take it back.</summary>
    Cancel,

    /// <summary>Refuse the dealer for lack of accreditation.</summary>
    Refuse,
}
