using ErrorOr;

namespace CarTrade.Domain.Dealers;

/// <summary>Refusals around dealerships.</summary>
public static class DealerErrors
{
    /// <summary>No such dealership, or not the caller's.</summary>
    public static Error NotFound => Error.NotFound("dealer.not_found", "There is no such dealership.");

    /// <summary>Name or address missing.</summary>
    public static Error CompanyInvalid => Error.Validation("dealer.company_invalid", "Give the company's registered name, its name in Latin letters and its address.");

    /// <summary>Not 1 to 47.</summary>
    public static Error PrefectureUnknown => Error.Validation("dealer.prefecture_unknown", "Prefectures are numbered 1 to 47.");

    /// <summary>Not twelve digits.</summary>
    public static Error LicenceInvalid => Error.Validation("dealer.licence_invalid", "A 古物商許可 number has twelve digits.");

    /// <summary>The commission's code is another prefecture's.</summary>
    public static Error LicenceOfOtherPrefecture => Error.Validation("dealer.licence_of_other_prefecture", "The licence number begins with the code of another prefecture.");

    /// <summary>Not letters, digits and dashes.</summary>
    public static Error JumveaInvalid => Error.Validation("dealer.jumvea_invalid", "The JUMVEA number is not valid.");

    /// <summary>A make that is no text, a country that does not exist, or too many.</summary>
    public static Error MarketInvalid => Error.Validation("dealer.market_invalid", "Name at most 100 makes and 249 destinations.");

    /// <summary>Already expired, or absent where the kind ends.</summary>
    public static Error EvidenceExpired => Error.Validation("dealer.evidence_expired", "This evidence has expired already.");

    /// <summary>No such piece.</summary>
    public static Error EvidenceNotFound => Error.NotFound("dealer.evidence_not_found", "There is no such evidence.");

    /// <summary>Verified before.</summary>
    public static Error EvidenceAlreadyVerified => Error.Conflict("dealer.evidence_already_verified", "This evidence is verified already.");

    /// <summary>Some required kind is missing, unverified or expired.</summary>
    public static Error EvidenceIncomplete(IEnumerable<EvidenceKind> missing) => Error.Conflict(
        "dealer.evidence_incomplete",
        "Required evidence is missing, not verified or expired.",
        new Dictionary<string, object>(StringComparer.Ordinal) { ["missing"] = missing.Select(kind => kind.ToString()).ToArray() });

    /// <summary>The agreement in force was not signed.</summary>
    public static Error AgreementOutdated => Error.Conflict("dealer.agreement_outdated", "The data-sharing agreement in force is not signed.");

    /// <summary>Approving one's own dealership.</summary>
    public static Error SelfApproval => Error.Forbidden("dealer.self_approval", "Nobody approves or verifies their own dealership.");

    /// <summary>The same administrator twice.</summary>
    public static Error SecondApproverNeeded => Error.Conflict("dealer.second_approver_needed", "Another administrator must give the second approval.");

    /// <summary>The second administrator states another date.</summary>
    public static Error ApprovalMismatch => Error.Conflict("dealer.approval_mismatch", "The second approval must state the end date of the first.");

    /// <summary>Not in the future, or beyond two years.</summary>
    public static Error EndDateInvalid => Error.Validation("dealer.end_date_invalid", "An accreditation ends within two years, and not in the past.");

    /// <summary>A reason is needed.</summary>
    public static Error ReasonRequired => Error.Validation("dealer.reason_required", "State a reason.");

    /// <summary>Accredited, and no change of facts awaits approval.</summary>
    public static Error NothingToApprove => Error.Conflict("dealer.nothing_to_approve", "This dealership is accredited, and no change awaits approval.");

    /// <summary>Nothing ends soon.</summary>
    public static Error NothingDue => Error.Conflict("dealer.nothing_due", "Nothing has lapsed or ends within 30 days.");

    /// <summary>Over for good.</summary>
    public static Error Closed => Error.Conflict("dealer.closed", "This dealership's accreditation is over.");
}
