namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>Judges the side of the wheel.</summary>
internal static class SteeringFindings
{
    public static ImportFinding? Of(Steering? wished, IEnumerable<ImportRule> topic)
    {
        var rules = topic.ToList();
        if (rules.Count == 0)
            return null;
        var sides = rules.Select(rule => rule.Steering).Distinct().ToList();
        var named = sides.OfType<Steering>().ToList();
        var finding = new ImportFinding("import.steering_met", RuleTopic.Steering, FindingEffect.Met, RuleClaims.From(rules))
        {
            Disputed = sides.Count > 1,
            Steering = named.Count == 1 ? named[0] : null,
        };
        if (named.Count == 0)
            return finding;
        if (wished is not { } side)
            return finding with { Code = "import.steering_needed", Effect = RuleClaims.Refusal(rules, FindingEffect.Condition) };
        var refusing = rules.Where(rule => rule.Steering is { } only && only != side).ToList();
        if (refusing.Count == 0)
            return finding;
        return refusing.Count == rules.Count
            ? finding with { Code = "import.steering_refused", Effect = RuleClaims.Refusal(rules) }
            : finding with { Code = "import.steering_disputed", Effect = FindingEffect.Conflict };
    }
}
