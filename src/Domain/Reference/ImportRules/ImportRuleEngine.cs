namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>
/// Judges a wish or a car by the rules of its destination and the export control of its origin. Pure: the same question to the same rules has
/// the same answer. Rules of medium or high confidence and export control prohibit; low confidence only warns; sources that
/// disagree are shown as disagreeing and never averaged. The reasons stand in <c>docs/import-rules.md</c>.
/// </summary>
public static class ImportRuleEngine
{
    private static readonly Fuel[] CommonFuels = [Fuel.Petrol, Fuel.Diesel, Fuel.Hybrid, Fuel.PlugInHybrid, Fuel.Electric];

    /// <summary>Judges.</summary>
    /// <param name="inquiry">The wish or the car.</param>
    /// <param name="rules">Import rules; those of other countries are passed over.</param>
    /// <param name="controls">Export control; that for other routes is passed over.</param>
    public static ImportVerdict Evaluate(
        ImportInquiry inquiry, IEnumerable<ImportRule> rules, IEnumerable<ExportControlRule> controls)
    {
        var imports = rules.Where(rule => string.Equals(rule.Country, inquiry.Destination, StringComparison.Ordinal))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var exports = controls.Where(rule => rule.Since <= inquiry.ArrivesOn
                && string.Equals(rule.Origin, inquiry.Origin, StringComparison.Ordinal)
                && string.Equals(rule.Destination, inquiry.Destination, StringComparison.Ordinal))
            .OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var fuels = inquiry.Fuels.Count > 0 ? inquiry.Fuels.Distinct() : CommonFuels;
        var bodies = inquiry.Bodies.Count > 0 ? inquiry.Bodies.Distinct().ToList() : [BodyType.Sedan];
        var cases = fuels.SelectMany(fuel => bodies.Select(body => ImportCase.Judge(inquiry, body, fuel, imports, exports))).ToList();
        return VerdictMerge.Of(inquiry, cases);
    }
}
