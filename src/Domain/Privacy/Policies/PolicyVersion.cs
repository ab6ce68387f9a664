namespace CarTrade.Domain.Privacy.Policies;

/// <summary>A version of the privacy policy. Published, it never changes.</summary>
/// <param name="Version">Its name: the day from which it holds.</param>
/// <param name="EffectiveFrom">From when it holds.</param>
/// <param name="Languages">Its languages, the first being the one that others fall back to.</param>
/// <param name="Titles">Its title by language.</param>
/// <param name="Clauses">Its clauses in order; the same in every language.</param>
/// <param name="Sha256">SHA-256 over the hashes of all texts and over what the clauses permit, lower-case hexadecimal.</param>
public sealed record PolicyVersion(
    string Version,
    DateTimeOffset EffectiveFrom,
    IReadOnlyList<string> Languages,
    IReadOnlyDictionary<string, string> Titles,
    IReadOnlyList<PolicyClause> Clauses,
    string Sha256)
{
    /// <summary>The first clause that lets a recipient have a category for a purpose; null is a denial.</summary>
    /// <param name="category">The category.</param>
    /// <param name="purpose">The purpose.</param>
    /// <param name="recipient">The kind of recipient.</param>
    public PolicyClause? Permitting(DataCategory category, Purpose purpose, RecipientKind recipient) =>
        Clauses.FirstOrDefault(clause => clause.Permits(category, purpose, recipient));
}
