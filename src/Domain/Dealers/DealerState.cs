namespace CarTrade.Domain.Dealers;

/// <summary>Where a dealership's accreditation stands.</summary>
public enum DealerState
{
    /// <summary>The application arrived.</summary>
    Applied,

    /// <summary>Evidence is missing.</summary>
    DocumentsPending,

    /// <summary>Administrators examine it.</summary>
    UnderReview,

    /// <summary>May see requests, offer and receive contacts, until a date.</summary>
    Accredited,

    /// <summary>Still accredited; some evidence or the accreditation itself ends within 30 days.</summary>
    RenewalDue,

    /// <summary>No new requests, offers or contacts.</summary>
    Suspended,

    /// <summary>Over for good; only a new application leads back.</summary>
    Terminated,

    /// <summary>The application was refused.</summary>
    Rejected,

    /// <summary>The applicant took the application back.</summary>
    Withdrawn,
}
