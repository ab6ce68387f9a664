namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>Where a data subject request stands.</summary>
public enum SubjectRequestState
{
    /// <summary>It came in; the clock runs.</summary>
    Received,
    /// <summary>Who asks is being checked.</summary>
    IdentityPending,
    /// <summary>The person was asked for something.</summary>
    WaitingSubject,
    /// <summary>Who asks is certain; nothing of the check was kept.</summary>
    Verified,
    /// <summary>The exact list awaits the person's confirmation.</summary>
    ScopePreview,
    /// <summary>The person confirmed the list.</summary>
    Confirmed,
    /// <summary>Holds and statutes are checked, record by record.</summary>
    HoldCheck,
    /// <summary>The package waits to be fetched.</summary>
    Returning,
    /// <summary>Copies are being destroyed, store by store.</summary>
    Destroying,
    /// <summary>Those who received the data are told.</summary>
    RecipientNotices,
    /// <summary>What is left is counted by a role that can only read.</summary>
    Verifying,
    /// <summary>Something was left; it is destroyed again.</summary>
    VerificationFailed,
    /// <summary>The signed certificate is there; recipients may still answer.</summary>
    CertificateIssued,
    /// <summary>Some records are held for now; the rest is done.</summary>
    PartiallyBlocked,
    /// <summary>Done.</summary>
    Closed,
    /// <summary>Another request already asks for it.</summary>
    Duplicate,
    /// <summary>Refused, with the reason.</summary>
    Rejected,
    /// <summary>Taken back, or never confirmed.</summary>
    Withdrawn,
}
