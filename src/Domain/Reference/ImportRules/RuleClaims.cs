using System.Globalization;

namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>Puts rules into words and weighs them together.</summary>
internal static class RuleClaims
{
    public static IReadOnlyList<RuleClaim> From(IEnumerable<ImportRule> rules) =>
        [.. rules.Select(rule => new RuleClaim(rule.Id, Statement(rule), rule.Provenance))];

    public static RuleClaim From(ExportControlRule rule, string statement) => new(rule.Id, statement, rule.Provenance);

    /// <summary>What a refusal may do: rules of low confidence alone only warn.</summary>
    public static FindingEffect Refusal(IEnumerable<ImportRule> rules, FindingEffect strong = FindingEffect.Prohibits) =>
        rules.Any(rule => rule.Provenance.Confidence >= Confidence.Medium) ? strong : FindingEffect.Warning;

    private static string Statement(ImportRule rule) => rule.Topic switch
    {
        RuleTopic.Status => $"used cars {rule.Status.ToString()!.ToLowerInvariant()}",
        RuleTopic.MaximumAge => rule.AgeMonths is { } months ? $"at most {Years(months)} old" : "no age limit",
        RuleTopic.MinimumAge => rule.AgeMonths is { } months ? $"at least {Years(months)} old" : "no minimum age",
        RuleTopic.AgeLevy => rule.AgeMonths is { } months ? $"extra charge above {Years(months)}" : "no extra charge for age",
        RuleTopic.Steering => rule.Steering is { } side ? $"{side.ToString().ToLowerInvariant()}-hand drive" : "either side of the wheel",
        _ => rule.Text ?? "",
    };

    private static string Years(int months) => string.Create(CultureInfo.InvariantCulture, $"{months / 12m:0.#} years");
}
