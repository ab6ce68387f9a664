using System.Globalization;

namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>Judges export control. What it forbids is an offence of the exporter, so it prohibits at any confidence.</summary>
internal static class ExportFindings
{
    public static IEnumerable<ImportFinding> Of(ImportInquiry inquiry, Fuel fuel, IReadOnlyList<ExportControlRule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.EngineOverCc is { } limit && fuel is not (Fuel.Electric or Fuel.Hydrogen))
                yield return Engine(inquiry, rule, limit);
            if (rule.Fuels.Count > 0)
                yield return OfFuel(fuel, rule);
            if (rule.PriceOverYen is { } price)
                yield return Finding(rule, "export.price_limited", FindingEffect.Warning, $"price over {Number(price)} JPY") with { PriceMaxYen = price };
        }
    }

    private static ImportFinding Engine(ImportInquiry inquiry, ExportControlRule rule, int limit)
    {
        var finding = Finding(rule, "export.engine_met", FindingEffect.Met, $"engine over {Number(limit)} cc") with { EngineCcMax = limit };
        if (inquiry.EngineCcMin > limit)
            return finding with { Code = "export.engine_prohibited", Effect = FindingEffect.Prohibits };
        return inquiry.EngineCcMax <= limit
            ? finding
            : finding with { Code = "export.engine_limited", Effect = FindingEffect.Condition };
    }

    private static ImportFinding OfFuel(Fuel fuel, ExportControlRule rule)
    {
        var statement = string.Join(", ", rule.Fuels.Select(each => each.ToString().ToLowerInvariant()));
        return rule.Fuels.Contains(fuel)
            ? Finding(rule, "export.fuel_prohibited", FindingEffect.Prohibits, statement)
            : Finding(rule, "export.fuel_met", FindingEffect.Met, statement);
    }

    private static ImportFinding Finding(ExportControlRule rule, string code, FindingEffect effect, string what) =>
        new(code, RuleTopic.ExportControl, effect, [RuleClaims.From(rule, $"may not leave {rule.Origin}: {what}")]);

    private static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
