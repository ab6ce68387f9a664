namespace CarTrade.Domain.Dealers;

/// <summary>What can be done to an accreditation.</summary>
public enum DealerAction
{
    /// <summary>Ask for missing evidence.</summary>
    RequestDocuments,

    /// <summary>Hand in what was asked for.</summary>
    SubmitForReview,

    /// <summary>Accredit, by the second administrator.</summary>
    Approve,

    /// <summary>Notice that something ends within 30 days.</summary>
    MarkRenewalDue,

    /// <summary>Accredit for a further period.</summary>
    Renew,

    /// <summary>Suspend.</summary>
    Suspend,

    /// <summary>Lift a suspension.</summary>
    Reinstate,

    /// <summary>End it for good.</summary>
    Terminate,

    /// <summary>Refuse the application.</summary>
    Reject,

    /// <summary>Take the application back.</summary>
    Withdraw,
}
