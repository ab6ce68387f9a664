namespace CarTrade.Domain.Privacy.Policies;

/// <summary>What one version of the policy permits and says that another does not.</summary>
/// <param name="From">The version before.</param>
/// <param name="To">The version after.</param>
/// <param name="Clauses">Clauses that differ, in order.</param>
public sealed record PolicyDifference(string From, string To, IReadOnlyList<ClauseDifference> Clauses)
{
    /// <summary>Whether anything becomes permitted that was not.</summary>
    public bool Widens => Clauses.Any(clause => clause.Added.Count > 0);

    /// <summary>Whether anything ceases to be permitted.</summary>
    public bool Narrows => Clauses.Any(clause => clause.Removed.Count > 0);

    /// <summary>Categories of information that a change of what is permitted touches.</summary>
    public IReadOnlyList<string> Categories =>
        [.. Clauses.SelectMany(clause => clause.Added.Concat(clause.Removed)).Select(use => use.Category).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    /// <summary>Compares two versions; what a planned clause names is not permitted, so its coming into force is an addition.</summary>
    /// <param name="before">The version before.</param>
    /// <param name="after">The version after.</param>
    public static PolicyDifference Between(PolicyVersion before, PolicyVersion after)
    {
        var ids = PolicyClause.Ids.Union(before.Clauses.Concat(after.Clauses).Select(clause => clause.Id), StringComparer.Ordinal);
        return new(before.Version, after.Version, [.. ids.Select(id => ClauseDifference.Between(id, Find(before, id), Find(after, id))).Where(clause => clause.IsAny)]);
    }

    private static PolicyClause? Find(PolicyVersion version, string id) => version.Clauses.FirstOrDefault(clause => clause.Id == id);
}

/// <summary>One thing that a clause permits.</summary>
/// <param name="Purpose">For what.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="Category">Which information.</param>
public sealed record PermittedUse(string Purpose, string Recipient, string Category);

/// <summary>How a clause differs.</summary>
/// <param name="Id">Its number.</param>
/// <param name="StatusBefore">How far the program kept it; null where it was not there.</param>
/// <param name="StatusAfter">How far the program keeps it; null where it is gone.</param>
/// <param name="Added">Newly permitted.</param>
/// <param name="Removed">Not permitted any more.</param>
/// <param name="Texts">Languages in which its words differ.</param>
public sealed record ClauseDifference(
    string Id,
    ClauseStatus? StatusBefore,
    ClauseStatus? StatusAfter,
    IReadOnlyList<PermittedUse> Added,
    IReadOnlyList<PermittedUse> Removed,
    IReadOnlyList<TextDifference> Texts)
{
    internal bool IsAny => Added.Count + Removed.Count + Texts.Count > 0 || StatusBefore != StatusAfter;

    internal static ClauseDifference Between(string id, PolicyClause? before, PolicyClause? after)
    {
        var (old, now) = (UsesOf(before), UsesOf(after));
        return new(id, before?.Status, after?.Status, [.. now.Except(old)], [.. old.Except(now)], TextDifference.Between(before, after));
    }

    private static List<PermittedUse> UsesOf(PolicyClause? clause) => clause is null or { Status: ClauseStatus.Planned }
        ? []
        : [.. clause.Uses.SelectMany(use => use.Purposes.SelectMany(purpose => use.Recipients.SelectMany(recipient => use.Categories.Select(category => new PermittedUse(purpose, recipient, category))))).Distinct()];
}
