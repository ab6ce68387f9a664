using System.Globalization;
using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;

namespace CarTrade.Infrastructure.Reference;

/// <summary>Reads <c>rules/</c>.</summary>
internal static class RuleFiles
{
    public static IReadOnlyList<ImportRule> Imports(string folder) => Csv.Read(Path.Combine(folder, "rules", "import_rules.csv"), Import);

    public static IReadOnlyList<ExportControlRule> Exports(string folder) => Csv.Read(Path.Combine(folder, "rules", "export_control.csv"), row =>
        Export(row, new(row["id"], row["origin"], row["destination"], row.Date("since"), Provenance(row, row["since"]))));

    public static IReadOnlyList<InspectionBody> Bodies(string folder) =>
        Csv.Read(Path.Combine(folder, "rules", "inspection_bodies.csv"), row => new InspectionBody(row["code"], row["name"], row["country"]));

    private static ImportRule Import(CsvRow row)
    {
        var value = row["value"];
        var rule = new ImportRule(row["id"], row["country"], Topic(row["topic"]), Provenance(row, row.Optional("as_of")))
        {
            Vehicles = Words.Enum<VehicleClass>(row["vehicles"]),
            Fuels = [.. row.Many("fuels").Select(Words.Fuel)],
            ValidUntil = row.OptionalDate("valid_until"),
        };
        return rule.Topic switch
        {
            RuleTopic.Status => rule with { Status = Words.Enum<ImportStatus>(value) },
            RuleTopic.Steering => rule with { Steering = value is "both" ? null : Words.Enum<Steering>(value) },
            RuleTopic.Inspection or RuleTopic.Requirement => rule with { Text = value.Replace("|", ", ", StringComparison.Ordinal) },
            _ => rule with
            {
                AgeMonths = value is "none" ? null : (int)(decimal.Parse(value, CultureInfo.InvariantCulture) * 12),
                Reckoning = Words.Enum<AgeReckoning>(row["reckoning"]),
                Basis = Words.Enum<AgeBasis>(row["basis"]),
            },
        };
    }

    private static RuleTopic Topic(string word) => word switch
    {
        "max_age_years" => RuleTopic.MaximumAge,
        "min_age_years" => RuleTopic.MinimumAge,
        _ => Words.Enum<RuleTopic>(word),
    };

    private static ExportControlRule Export(CsvRow row, ExportControlRule rule) => row["topic"] switch
    {
        "engine_over_cc" => rule with { EngineOverCc = row.Int("value") },
        "fuels" => rule with { Fuels = [.. row.Many("value").Select(Words.Fuel)] },
        "price_over_jpy" => rule with { PriceOverYen = row.Int("value") },
        var topic => throw new FormatException($"'{topic}' is no topic of export control."),
    };

    private static Provenance Provenance(CsvRow row, string? asOf) => new(
        [.. new[] { row["source_1"], row["source_2"] }.Where(source => source.Length > 0)],
        asOf,
        Words.Enum<Confidence>(row["confidence"]),
        row.Optional("note"));
}
