using CarTrade.Domain.Privacy.Policies;

namespace CarTrade.Application.Privacy.Policies;

/// <summary>How two versions differ.</summary>
/// <param name="From">The version before.</param>
/// <param name="To">The version after.</param>
/// <param name="Widens">Whether anything becomes permitted.</param>
/// <param name="Narrows">Whether anything ceases to be permitted.</param>
/// <param name="Clauses">Clauses that differ.</param>
public sealed record PolicyDifferenceDto(string From, string To, bool Widens, bool Narrows, IReadOnlyList<ClauseDifferenceDto> Clauses)
{
    internal static PolicyDifferenceDto Of(PolicyDifference difference) =>
        new(difference.From, difference.To, difference.Widens, difference.Narrows, [.. difference.Clauses.Select(ClauseDifferenceDto.Of)]);
}

/// <summary>How a clause differs.</summary>
/// <param name="Id">Its number.</param>
/// <param name="StatusBefore">How far the program kept it.</param>
/// <param name="StatusAfter">How far the program keeps it.</param>
/// <param name="Added">Combinations of purpose, recipient and category newly permitted.</param>
/// <param name="Removed">Those not permitted any more.</param>
/// <param name="Purposes">Purposes that came or went.</param>
/// <param name="Recipients">Recipients that came or went.</param>
/// <param name="Categories">Categories that came or went.</param>
/// <param name="Texts">The words, in each language in which they differ.</param>
public sealed record ClauseDifferenceDto(
    string Id,
    ClauseStatus? StatusBefore,
    ClauseStatus? StatusAfter,
    IReadOnlyList<PermittedUse> Added,
    IReadOnlyList<PermittedUse> Removed,
    NamesDifferenceDto Purposes,
    NamesDifferenceDto Recipients,
    NamesDifferenceDto Categories,
    IReadOnlyList<TextDifference> Texts)
{
    internal static ClauseDifferenceDto Of(ClauseDifference clause) => new(
        clause.Id, clause.StatusBefore, clause.StatusAfter, clause.Added, clause.Removed, NamesDifferenceDto.Of(clause, use => use.Purpose),
        NamesDifferenceDto.Of(clause, use => use.Recipient), NamesDifferenceDto.Of(clause, use => use.Category), clause.Texts);
}

/// <summary>Names that came or went.</summary>
/// <param name="Added">Newly named in a combination.</param>
/// <param name="Removed">Named in one that went.</param>
public sealed record NamesDifferenceDto(IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
{
    internal static NamesDifferenceDto Of(ClauseDifference clause, Func<PermittedUse, string> name) => new(
        [.. clause.Added.Select(name).Distinct(StringComparer.Ordinal)], [.. clause.Removed.Select(name).Distinct(StringComparer.Ordinal)]);
}
