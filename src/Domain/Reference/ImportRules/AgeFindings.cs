namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>Judges the topics of age.</summary>
internal static class AgeFindings
{
    public static ImportFinding? Maximum(ImportInquiry inquiry, IEnumerable<ImportRule> topic)
    {
        var rules = topic.ToList();
        if (rules.Count == 0)
            return null;
        var limits = rules.ConvertAll(rule => AgeWindow.Boundary(rule, inquiry.ArrivesOn));
        var (strict, lenient) = (limits.Max(), limits.Contains(null) ? null : limits.Min());
        var finding = new ImportFinding("import.age_met", RuleTopic.MaximumAge, FindingEffect.Met, RuleClaims.From(rules))
        {
            Disputed = strict != lenient,
            Earliest = strict,
            ArriveBy = rules.Min(rule => AgeWindow.ArriveBy(rule, inquiry.To)),
        };
        if (strict is not { } all || inquiry.From >= all)
            return finding;
        if (lenient is { } any && inquiry.To < any)
            return finding with { Code = "import.too_old", Effect = RuleClaims.Refusal(rules) };
        var from = strict == lenient ? (YearMonth?)null : lenient is { } some && some > inquiry.From ? some : inquiry.From;
        return inquiry.To < all
            ? finding with { Code = "import.age_disputed", Effect = FindingEffect.Conflict, DisputedFrom = from }
            : finding with { Code = "import.age_limited", Effect = RuleClaims.Refusal(rules, FindingEffect.Condition), DisputedFrom = from };
    }

    public static ImportFinding? Minimum(ImportInquiry inquiry, IEnumerable<ImportRule> topic)
    {
        var rules = topic.ToList();
        if (rules.Count == 0)
            return null;
        var limits = rules.ConvertAll(rule => AgeWindow.Boundary(rule, inquiry.ArrivesOn));
        var (strict, lenient) = (limits.Min(), limits.Contains(null) ? null : limits.Max());
        var finding = new ImportFinding("import.age_met", RuleTopic.MinimumAge, FindingEffect.Met, RuleClaims.From(rules))
        {
            Disputed = strict != lenient,
            Latest = strict,
        };
        if (strict is not { } all || inquiry.To <= all)
            return finding;
        if (lenient is { } any && inquiry.From > any)
            return finding with { Code = "import.too_young", Effect = RuleClaims.Refusal(rules) };
        var until = strict == lenient ? (YearMonth?)null : lenient is { } some && some < inquiry.To ? some : inquiry.To;
        return inquiry.From > all
            ? finding with { Code = "import.age_disputed", Effect = FindingEffect.Conflict, DisputedUntil = until }
            : finding with { Code = "import.age_limited", Effect = RuleClaims.Refusal(rules, FindingEffect.Condition), DisputedUntil = until };
    }

    public static ImportFinding? Levy(ImportInquiry inquiry, IEnumerable<ImportRule> topic)
    {
        var rules = topic.ToList();
        var limits = rules.ConvertAll(rule => AgeWindow.Boundary(rule, inquiry.ArrivesOn));
        if (rules.Count == 0 || limits.Max() is not { } free || inquiry.From >= free)
            return null;
        return new("import.age_levy", RuleTopic.AgeLevy, FindingEffect.Condition, RuleClaims.From(rules))
        {
            Disputed = limits.Distinct().Skip(1).Any(),
            Earliest = free,
        };
    }

    /// <summary>A country that takes only cars older than one age and younger than another may leave nothing between them.</summary>
    public static ImportFinding? NothingLeft(IReadOnlyList<ImportFinding> findings)
    {
        var oldest = Narrowing(findings, RuleTopic.MaximumAge);
        var youngest = Narrowing(findings, RuleTopic.MinimumAge);
        return oldest?.Earliest is { } from && youngest?.Latest is { } to && to < from
            ? new("import.no_age_left", RuleTopic.MaximumAge, FindingEffect.Prohibits, [.. oldest.Claims, .. youngest.Claims])
            : null;
    }

    private static ImportFinding? Narrowing(IReadOnlyList<ImportFinding> findings, RuleTopic topic) =>
        findings.FirstOrDefault(finding => finding.Topic == topic && finding is { Effect: FindingEffect.Condition, Disputed: false });
}
