namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Where the release of a contact to one dealer stands.</summary>
public enum LeadReleaseState
{
    /// <summary>Decided; the cancel window runs, or the delivery is queued.</summary>
    Scheduled,

    /// <summary>Waiting for the dealer's receipt; nothing is disclosed yet.</summary>
    Available,

    /// <summary>The dealer took it by a receipt and is a co-owner for good.</summary>
    Received,

    /// <summary>Taken back before a receipt.</summary>
    Cancelled,

    /// <summary>The dealer was not accredited when it counted.</summary>
    Refused,
}
