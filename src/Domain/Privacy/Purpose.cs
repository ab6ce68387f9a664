namespace CarTrade.Domain.Privacy;

/// <summary>Why personal data is opened. Every purpose stands in the privacy policy under a clause; anything else is denied.</summary>
public enum Purpose
{
    /// <summary>Showing people their own data, and letting them correct it (6.1).</summary>
    SubjectAccess,
    /// <summary>Running the account: mail about proof, reset, security (1.1).</summary>
    AccountService,
    /// <summary>Running a purchase request: mails to its buyer about answers and deadlines (1.2).</summary>
    RequestService,
    /// <summary>Passing a purchase request to an accredited dealer to complete the sale (3.3).</summary>
    CompleteSale,
    /// <summary>A dealership reading its own copy of a received lead (3.3).</summary>
    OwnLeadCopy,
    /// <summary>Examining and supervising a dealership's accreditation (3.3).</summary>
    Accreditation,
    /// <summary>Investigating, resolving disputes, enforcing (3.1 b); staff only, with a reason.</summary>
    CaseHandling,
    /// <summary>Keeping accounts and the site secure (6.1).</summary>
    Security,
    /// <summary>Billing and payment (1.3, 3.4).</summary>
    Billing,
    /// <summary>Marketing communication (3.6); rests on consent.</summary>
    Marketing,
    /// <summary>Statistics (1.4, 3.5).</summary>
    Statistics,
    /// <summary>Giving named fields to a named recipient for a period, by the person's own permission (3.2, 3.5); rests on consent.</summary>
    PermittedDisclosure,
    /// <summary>Reading and answering what people think of the policy and the service (8).</summary>
    Feedback,
    /// <summary>Giving an authority what it needs against somebody who infringes or threatens (4.1).</summary>
    LegalDisclosure,
    /// <summary>Answering a judicial order or a law (4.2).</summary>
    LegalObligation,
    /// <summary>Pursuing a claim against somebody who broke the user agreement (4.3); off unless the operator turns it on.</summary>
    PursueClaim,
    /// <summary>Preventing further injury by somebody who broke the user agreement (4.3); off unless the operator turns it on.</summary>
    PreventInjury,
}
