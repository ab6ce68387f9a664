namespace CarTrade.Domain.Privacy;

/// <summary>Whose key it is: a person, or one hand-over of a person's data that must be destroyable alone.</summary>
public enum DataSubjectKind
{
    /// <summary>A registered member.</summary>
    Member,
    /// <summary>The contact snapshot of one purchase request, member's or guest's.</summary>
    PurchaseRequest,
    /// <summary>A dealership's responsible or contact person.</summary>
    DealerPerson,
    /// <summary>A dealership's own copy of a received lead.</summary>
    DealerLead,
    /// <summary>A member of the operator's staff.</summary>
    Staff,
    /// <summary>A thread of feedback, whoever wrote it.</summary>
    Feedback,
    /// <summary>A data subject request: the address to answer to, or the package that waits.</summary>
    SubjectRequest,
    /// <summary>The papers of a disclosure by law.</summary>
    LegalCase,
    /// <summary>A line of a bank statement: who sent the money.</summary>
    StatementLine,
}

/// <summary>A data subject as the vault knows it.</summary>
/// <param name="Kind">What kind of subject.</param>
/// <param name="Id">The id of the member, request, dealer person, lead or staff account.</param>
public readonly record struct DataSubject(DataSubjectKind Kind, Guid Id);
