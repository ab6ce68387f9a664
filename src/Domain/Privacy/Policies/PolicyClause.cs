namespace CarTrade.Domain.Privacy.Policies;

/// <summary>A clause: its words, and how the program keeps them.</summary>
/// <param name="Id">Number, such as <c>3.3</c>.</param>
/// <param name="Status">How far the program keeps it by itself.</param>
/// <param name="Mechanism">Full name of the type that carries it.</param>
/// <param name="Uses">What it lets happen.</param>
/// <param name="Checks">Names of the checks that prove it.</param>
/// <param name="PlannedChecks">Names of the checks still to come.</param>
/// <param name="Texts">Its words, one entry a language.</param>
public sealed record PolicyClause(
    string Id,
    ClauseStatus Status,
    string Mechanism,
    IReadOnlyList<PolicyUse> Uses,
    IReadOnlyList<string> Checks,
    IReadOnlyList<string> PlannedChecks,
    IReadOnlyList<ClauseText> Texts)
{
    /// <summary>Every clause, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "4.1", "4.2", "4.3", "5", "6.1", "6.2", "7", "8",
    ];

    /// <summary>Whether the clause lets a recipient have a category for a purpose. A planned clause lets nothing happen.</summary>
    /// <param name="category">The category.</param>
    /// <param name="purpose">The purpose.</param>
    /// <param name="recipient">The kind of recipient.</param>
    public bool Permits(DataCategory category, Purpose purpose, RecipientKind recipient) =>
        Status != ClauseStatus.Planned && Uses.Any(use => use.Permits(category, purpose, recipient));
}
