using CarTrade.Domain.Dealers;

namespace CarTrade.Application.Dealers.Queries;

/// <summary>Facts of a dealership that await newer evidence and the approval of two administrators.</summary>
/// <param name="At">When they were proposed: evidence handed in from then on shows them.</param>
/// <param name="Company">The business as it would be; null when only the person changes.</param>
/// <param name="ResponsiblePerson">Who would answer for it; null when it stays, or for who may not see it.</param>
/// <param name="RestsOn">Kinds of evidence that are needed anew.</param>
/// <param name="MissingEvidence">Kinds that are still missing or unverified for the approval.</param>
/// <param name="Differences">What differs from the facts of the business in force.</param>
public sealed record ProposedFactsDto(
    DateTimeOffset At,
    CompanyInput? Company,
    PersonInput? ResponsiblePerson,
    IReadOnlyList<EvidenceKind> RestsOn,
    IReadOnlyList<EvidenceKind> MissingEvidence,
    IReadOnlyList<FactDifferenceDto> Differences)
{
    internal static ProposedFactsDto? Of(Dealer dealer, DealerPerson? person, DateOnly day) => dealer.ProposedAt is not { } at ? null : new(
        at,
        dealer.ProposedCompany is { } company ? CompanyInput.Of(company) : null,
        person is null ? null : PersonInput.Of(person),
        dealer.ProposalRestsOn,
        dealer.MissingForApproval(day),
        [.. FactDifferenceDto.Between(dealer.Company, dealer.ProposedCompany ?? dealer.Company)]);
}

/// <summary>One fact that would change.</summary>
/// <param name="Field">Name of the field, such as <c>licence</c>.</param>
/// <param name="Now">As it is in force.</param>
/// <param name="Then">As it would be.</param>
public sealed record FactDifferenceDto(string Field, string? Now, string? Then)
{
    internal static IEnumerable<FactDifferenceDto> Between(CompanyFacts now, CompanyFacts then) => new FactDifferenceDto[]
    {
        new("name", now.Name, then.Name),
        new("englishName", now.EnglishName, then.EnglishName),
        new("prefecture", now.Prefecture.Iso, then.Prefecture.Iso),
        new("licence", now.Licence.Number, then.Licence.Number),
        new("jumveaNumber", now.JumveaNumber, then.JumveaNumber),
    }.Where(fact => fact.Now != fact.Then);
}
