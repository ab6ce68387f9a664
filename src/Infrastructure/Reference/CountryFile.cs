using CarTrade.Domain.Reference;

namespace CarTrade.Infrastructure.Reference;

/// <summary>Reads <c>countries.csv</c>.</summary>
internal static class CountryFile
{
    public static IReadOnlyList<Country> Read(string folder) =>
    [
        .. Csv.Read(Path.Combine(folder, "countries.csv"), row => new Country(
                row["alpha2"],
                row["alpha3"],
                row["name_en"],
                row.Many("calling_code", ',') is [var first, ..] ? new string([.. first.Where(char.IsAsciiDigit)]) : null,
                row.Many("currency", ','),
                row.Optional("region"),
                row["traffic_side"] switch { "left" => true, "right" => false, _ => null }))
            .OrderBy(country => country.Name, StringComparer.Ordinal),
    ];
}
