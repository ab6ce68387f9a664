namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>The way on which a request came. The clock starts when it is received, on paper too.</summary>
public enum SubjectRequestChannel
{
    /// <summary>On the site.</summary>
    Web,
    /// <summary>By e-mail.</summary>
    Email,
    /// <summary>By letter.</summary>
    Letter,
    /// <summary>By fax.</summary>
    Fax,
    /// <summary>By telephone.</summary>
    Phone,
}

/// <summary>Why it is asked.</summary>
public enum SubjectRequestReason
{
    /// <summary>None was given, and none is needed.</summary>
    NotStated,
    /// <summary>The person objects to a version of the policy (clause 7).</summary>
    ObjectsToPolicy,
    /// <summary>The data is needed no more.</summary>
    NoLongerNeeded,
    /// <summary>The data is wrong.</summary>
    Inaccurate,
}

/// <summary>Whose request it is.</summary>
public enum SubjectKind
{
    /// <summary>A member.</summary>
    Member,
    /// <summary>The guest of one purchase request.</summary>
    Guest,
    /// <summary>A person of a dealership's staff.</summary>
    DealerPerson,
}
