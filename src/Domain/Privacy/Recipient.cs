namespace CarTrade.Domain.Privacy;

/// <summary>Kinds of parties to whom personal data can be opened.</summary>
public enum RecipientKind
{
    /// <summary>The person whom the data is about.</summary>
    Subject,
    /// <summary>A dealership.</summary>
    Dealer,
    /// <summary>A member of the operator's staff.</summary>
    Staff,
    /// <summary>The program itself, acting for the subject (a mail to the subject).</summary>
    System,
    /// <summary>A public authority (4.1, 4.2).</summary>
    Authority,
    /// <summary>A court (4.2).</summary>
    Court,
    /// <summary>Everybody, by a publication with an end (4.3).</summary>
    Public,
}

/// <summary>Who is to see the opened data.</summary>
/// <param name="Kind">What kind of party.</param>
/// <param name="Id">Subject, dealer or staff account id; empty for the system.</param>
/// <param name="Reason">The stated reason, required of staff.</param>
public sealed record Recipient(RecipientKind Kind, Guid Id, string? Reason = null)
{
    /// <summary>The program itself.</summary>
    public static Recipient System { get; } = new(RecipientKind.System, Guid.Empty);

    /// <summary>The person whom the data is about.</summary>
    public static Recipient Subject(Guid subjectId) => new(RecipientKind.Subject, subjectId);

    /// <summary>A dealership.</summary>
    public static Recipient Dealer(Guid dealerId) => new(RecipientKind.Dealer, dealerId);

    /// <summary>A member of staff with a stated reason.</summary>
    public static Recipient Staff(Guid accountId, string? reason) => new(RecipientKind.Staff, accountId, reason);

    /// <summary>A public authority, by the case under which it receives.</summary>
    public static Recipient Authority(Guid caseId) => new(RecipientKind.Authority, caseId);

    /// <summary>A court, by the case under which it receives.</summary>
    public static Recipient Court(Guid caseId) => new(RecipientKind.Court, caseId);

    /// <summary>Everybody, by the case under which something is published.</summary>
    public static Recipient Public(Guid caseId) => new(RecipientKind.Public, caseId);
}
