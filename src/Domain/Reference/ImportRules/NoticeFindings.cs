namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>Passes on what cannot be judged, only heeded.</summary>
internal static class NoticeFindings
{
    public static ImportFinding? Of(string code, FindingEffect effect, IEnumerable<ImportRule> topic)
    {
        var rules = topic.ToList();
        return rules.Count == 0 ? null : new(code, rules[0].Topic, effect, RuleClaims.From(rules));
    }
}
