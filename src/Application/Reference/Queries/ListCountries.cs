using CarTrade.Application.Abstractions;
using ErrorOr;

namespace CarTrade.Application.Reference.Queries;

/// <summary>All countries, for choosing a destination or an address.</summary>
[Access(Audience.Anyone)]
public sealed record ListCountriesQuery : IQuery<IReadOnlyList<CountryDto>>;

/// <summary>A country.</summary>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Name">English name.</param>
/// <param name="CallingCode">Digits of the calling code; absent where it has none of its own.</param>
/// <param name="Currency">Main currency, ISO 4217; absent for the few without.</param>
/// <param name="DrivesOnLeft">Whether traffic keeps left; absent when unknown.</param>
/// <param name="HasImportRules">Whether any import rule is known.</param>
public sealed record CountryDto(string Code, string Name, string? CallingCode, string? Currency, bool? DrivesOnLeft, bool HasImportRules);

internal sealed class ListCountriesHandler(IReferenceData reference) : IQueryHandler<ListCountriesQuery, IReadOnlyList<CountryDto>>
{
    public Task<ErrorOr<IReadOnlyList<CountryDto>>> Handle(ListCountriesQuery request, CancellationToken cancellationToken)
    {
        var ruled = reference.ImportRules.Select(rule => rule.Country).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<CountryDto> countries =
        [
            .. reference.Countries.Select(country => new CountryDto(
                country.Code, country.Name, country.CallingCode, country.Currencies.Count > 0 ? country.Currencies[0] : null, country.DrivesOnLeft, ruled.Contains(country.Code))),
        ];
        return Task.FromResult(ErrorOrFactory.From(countries));
    }
}
