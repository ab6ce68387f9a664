namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>What can happen to a data subject request.</summary>
public enum SubjectRequestAction
{
    /// <summary>Check who asks.</summary>
    AskIdentity,
    /// <summary>Ask the person for something.</summary>
    AskSubject,
    /// <summary>The person answered.</summary>
    Answer,
    /// <summary>Who asks is certain.</summary>
    VerifyIdentity,
    /// <summary>Show the exact list.</summary>
    ShowPreview,
    /// <summary>Confirm the list.</summary>
    Confirm,
    /// <summary>Check holds and statutes.</summary>
    CheckHolds,
    /// <summary>Make the package.</summary>
    Return,
    /// <summary>Destroy.</summary>
    Destroy,
    /// <summary>Correct or restrict.</summary>
    Apply,
    /// <summary>Tell the recipients.</summary>
    NotifyRecipients,
    /// <summary>Count what is left.</summary>
    Verify,
    /// <summary>Something is left.</summary>
    FailVerification,
    /// <summary>Sign the certificate.</summary>
    IssueCertificate,
    /// <summary>Keep waiting for what is held.</summary>
    Block,
    /// <summary>A hold or statute ended.</summary>
    Resume,
    /// <summary>Finish.</summary>
    Close,
    /// <summary>Refer to an earlier request.</summary>
    MarkDuplicate,
    /// <summary>Refuse.</summary>
    Reject,
    /// <summary>Take longer, with a reason.</summary>
    Extend,
    /// <summary>Take it back.</summary>
    Withdraw,
}
