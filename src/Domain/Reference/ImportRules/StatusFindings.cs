namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>Judges whether used cars may come in at all.</summary>
internal static class StatusFindings
{
    public static ImportFinding? Of(IEnumerable<ImportRule> topic)
    {
        var rules = topic.ToList();
        if (rules.Count == 0)
            return null;
        var refusing = rules.Where(rule => rule.Status == ImportStatus.Prohibited).ToList();
        var finding = new ImportFinding("import.allowed", RuleTopic.Status, FindingEffect.Met, RuleClaims.From(rules))
        {
            Disputed = rules.DistinctBy(rule => rule.Status).Skip(1).Any(),
        };
        if (refusing.Count == rules.Count)
            return finding with { Code = "import.prohibited", Effect = RuleClaims.Refusal(rules) };
        if (refusing.Count > 0)
            return finding with { Code = "import.status_disputed", Effect = FindingEffect.Conflict };
        return rules.Exists(rule => rule.Status == ImportStatus.Restricted)
            ? finding with { Code = "import.restricted", Effect = FindingEffect.Condition }
            : finding;
    }
}
