using CarTrade.Domain.Reference;

namespace CarTrade.Infrastructure.Reference;

/// <summary>Reads <c>vehicles/</c>.</summary>
internal static class VehicleFiles
{
    public static IReadOnlyList<Make> Makes(string folder) =>
    [
        .. Csv.Read(Path.Combine(folder, "vehicles", "makes.csv"), row => new Make(
                row["slug"], row["make"], row.Optional("make_ja"), row["country"], Words.Enum<MakeKind>(row["kind"])))
            .OrderBy(make => make.Kind).ThenBy(make => make.Name, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<Model> Models(string folder, IReadOnlyList<Make> makes)
    {
        var slugs = makes.ToDictionary(make => make.Name, make => make.Slug, StringComparer.Ordinal);
        var aliases = Csv.Read(Path.Combine(folder, "vehicles", "model_aliases.csv"), row =>
            (Make: row["canonical_make"], Model: row["canonical_model"], Alias: row["alias"])).ToLookup(row => (row.Make, row.Model), row => row.Alias);
        return
        [
            .. Csv.Read(Path.Combine(folder, "vehicles", "models.csv"), row =>
                    (Make: row["make"], Name: row["model"], NameJa: row.Optional("model_ja"), Generation: Generation(row)))
                .GroupBy(row => (row.Make, row.Name))
                .Select(group => new Model(
                    Words.Slug(group.Key.Name),
                    slugs[group.Key.Make],
                    group.Key.Name,
                    group.First().NameJa,
                    [.. aliases[group.Key]],
                    [.. group.Select(row => row.Generation).OrderBy(generation => generation.YearFrom)]))
                .OrderBy(model => model.Name, StringComparer.Ordinal),
        ];
    }

    private static ModelGeneration Generation(CsvRow row) => new(
        row["generation"],
        row.Int("year_from"),
        row.OptionalInt("year_to"),
        Words.Enum<BodyType>(row["body_type"]),
        [.. row.Many("engine_cc").Select(cc => int.Parse(cc, System.Globalization.CultureInfo.InvariantCulture))],
        [.. row.Many("fuels").Select(Words.Fuel)],
        [.. row.Many("transmissions").Select(Words.Transmission)],
        [.. row.Many("drives").Select(Words.Drive)],
        row.Many("chassis_codes"),
        row.Many("codes_corroborated", '/') is [var seen, ..] ? int.Parse(seen, System.Globalization.CultureInfo.InvariantCulture) : 0,
        string.Equals(row["market"], "JDM", StringComparison.Ordinal));
}
