namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Why a request was refused.</summary>
public enum RejectionReason
{
    /// <summary>Not an honest request.</summary>
    Spam,

    /// <summary>The buyer or destination is under sanctions.</summary>
    Sanction,

    /// <summary>Japan's export control forbids the car for the destination.</summary>
    ExportControl,

    /// <summary>The destination's rules forbid the car.</summary>
    ImportRule,
}
