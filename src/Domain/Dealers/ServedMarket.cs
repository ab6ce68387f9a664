using CarTrade.Domain.Common;

namespace CarTrade.Domain.Dealers;

/// <summary>Makes and destinations that a dealership serves; an empty list means all.</summary>
/// <param name="Makes">English names of makes.</param>
/// <param name="Destinations">Country codes.</param>
public sealed record ServedMarket(IReadOnlyCollection<string> Makes, IReadOnlyCollection<string> Destinations)
{
    /// <summary>Whether the make is named, in any case.</summary>
    /// <param name="make">English name.</param>
    public bool NamesMake(string make) => Makes.Contains(make, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the destination is named.</summary>
    /// <param name="country">The country.</param>
    public bool NamesDestination(CountryCode country) => Destinations.Contains(country.Code, StringComparer.Ordinal);
}
