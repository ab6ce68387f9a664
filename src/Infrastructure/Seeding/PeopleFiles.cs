using CarTrade.Domain.Members;
using CarTrade.Infrastructure.Reference;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>Reads <c>people/</c>: names to combine, example addresses and example numbers.</summary>
internal sealed class PeopleFiles(string folder)
{
    private readonly ILookup<string, PostalAddress> addresses = Csv.Read(Path.Combine(folder, "people", "address_examples.csv"), row => new PostalAddress(
            [.. row.Many("lines").Skip(1).Take(PostalAddress.MaxLines)],
            row["locality"],
            row.Optional("region"),
            row.Optional("postal_code"),
            row["country"]))
        .ToLookup(address => address.Country, StringComparer.Ordinal);

    private readonly Dictionary<string, string> phones = Csv.Read(Path.Combine(folder, "people", "phone_examples.csv"), row =>
        (Country: row["country"], Number: row["e164"])).ToDictionary(row => row.Country, row => row.Number, StringComparer.Ordinal);

    private readonly Dictionary<string, NamePool> names = Csv.Read(Path.Combine(folder, "people", "names.csv"), row => new NamePool(
            row["country"], row.Many("given"), row.Many("family"), string.Equals(row["order"], "family_first", StringComparison.Ordinal)))
        .ToDictionary(pool => pool.Country, StringComparer.Ordinal);

    /// <summary>Countries with names, Japan left out: where demo buyers live.</summary>
    public IReadOnlyList<string> Countries { get; } = ["KE", "TZ", "UG", "ZM", "ZW", "MW", "BW", "MZ", "MU", "CD", "PK", "BD", "LK", "MN", "RU", "GE", "AE", "JM", "TT", "GY", "NZ", "AU", "FJ", "PG", "GB", "IE"];

    public string Name(string country, Dice dice)
    {
        var pool = names[country];
        var (given, family) = (dice.Pick(pool.Given), dice.Pick(pool.Family));
        return pool.FamilyFirst ? $"{family} {given}" : $"{given} {family}";
    }

    public string? Phone(string country) => phones.GetValueOrDefault(country);

    public PostalAddress? Address(string country, Dice dice) => addresses[country].ToList() is { Count: > 0 } known ? dice.Pick(known) : null;

    private sealed record NamePool(string Country, IReadOnlyList<string> Given, IReadOnlyList<string> Family, bool FamilyFirst);
}
