namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>What can be held.</summary>
public enum HeldRecordKind
{
    /// <summary>A member's own record with account and profile.</summary>
    Member,
    /// <summary>A purchase request with its threads.</summary>
    PurchaseRequest,
    /// <summary>A person of a dealership's staff.</summary>
    DealerPerson,
}
