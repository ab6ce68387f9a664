namespace CarTrade.Domain.Privacy.Cases;

/// <summary>What a case of the operator's staff is about (3.1 b).</summary>
public enum CaseMatter
{
    /// <summary>A person asked for help.</summary>
    Support,
    /// <summary>Two parties disagree.</summary>
    Dispute,
    /// <summary>The agreement with us may have been broken.</summary>
    Enforcement,
    /// <summary>A dealership is examined or supervised.</summary>
    Accreditation,
    /// <summary>A person's request about their own data.</summary>
    PrivacyRequest,
    /// <summary>A disclosure by law is prepared.</summary>
    Legal,
    /// <summary>An incident is investigated.</summary>
    Incident,
}

/// <summary>What kind of record a case is bound to.</summary>
public enum CaseRecordKind
{
    /// <summary>A member, with the member's purchase requests where the grant names that category.</summary>
    Member,
    /// <summary>One purchase request.</summary>
    PurchaseRequest,
    /// <summary>A dealership with its responsible person.</summary>
    Dealership,
}

/// <summary>What a case or an emergency access is bound to.</summary>
/// <param name="Kind">What kind of record.</param>
/// <param name="Id">Which.</param>
[NotPersonal("kind and opaque identifier")]
public readonly record struct CaseRecord(CaseRecordKind Kind, Guid Id)
{
    /// <summary>What can be opened of such a record at most.</summary>
    public IReadOnlyList<DataCategory> Categories => Kind switch
    {
        CaseRecordKind.Member => [DataCategory.MembersInformation, DataCategory.PurchaseRequestInformation],
        CaseRecordKind.PurchaseRequest => [DataCategory.PurchaseRequestInformation],
        _ => [DataCategory.ThirdPersonInformation],
    };
}
