namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>Brings the judgements of a wish's bodies and fuels together.</summary>
internal static class VerdictMerge
{
    public static ImportVerdict Of(ImportInquiry inquiry, IReadOnlyList<ImportCase> cases)
    {
        var possible = cases.Where(one => one.Outcome != ImportOutcome.Prohibited).ToList();
        return new(Outcome(cases, possible), Findings(cases))
        {
            EarliestFirstRegistration = Bound(possible, RuleTopic.MaximumAge, finding => finding.Earliest, months => months.Min(), inquiry),
            LatestFirstRegistration = Bound(possible, RuleTopic.MinimumAge, finding => finding.Latest, months => months.Max(), inquiry),
            ArriveBy = Widest(possible.Select(one => one.Findings.Min(finding => finding.ArriveBy))),
            EngineCcMax = Widest(possible.Select(one => one.Findings.Min(finding => finding.EngineCcMax))),
            PossibleFuels = Part(cases, possible, one => one.Fuel),
            PossibleBodies = Part(cases, possible, one => one.Body),
        };
    }

    private static ImportOutcome Outcome(IReadOnlyList<ImportCase> cases, List<ImportCase> possible)
    {
        if (possible.Count == 0)
            return ImportOutcome.Prohibited;
        if (cases.All(one => one.Outcome == ImportOutcome.Allowed))
            return ImportOutcome.Allowed;
        if (possible.Any(one => one.Outcome is ImportOutcome.Allowed or ImportOutcome.AllowedWithConditions))
            return ImportOutcome.AllowedWithConditions;
        return possible.Any(one => one.Outcome == ImportOutcome.Conflicting) ? ImportOutcome.Conflicting : ImportOutcome.Unknown;
    }

    private static List<ImportFinding> Findings(IReadOnlyList<ImportCase> cases) =>
    [
        .. cases.SelectMany(one => one.Findings.Select(finding => (one, finding)))
            .GroupBy(pair => (pair.finding.Code, pair.finding.Topic, pair.finding.Effect, pair.finding.Earliest, pair.finding.Latest,
                Rules: string.Join(' ', pair.finding.Claims.Select(claim => claim.RuleId))))
            .Select(group => group.First().finding with
            {
                Fuels = Part(cases, [.. group.Select(pair => pair.one)], one => one.Fuel),
                Bodies = Part(cases, [.. group.Select(pair => pair.one)], one => one.Body),
            })
            .OrderByDescending(finding => finding.Effect).ThenBy(finding => finding.Topic),
    ];

    private static YearMonth? Bound(
        List<ImportCase> possible,
        RuleTopic topic,
        Func<ImportFinding, YearMonth?> month,
        Func<IEnumerable<YearMonth?>, YearMonth?> widest,
        ImportInquiry inquiry)
    {
        var bounds = possible.Select(one => one.Findings.Where(finding => finding.Topic == topic && finding.Effect != FindingEffect.Met)
            .Select(month).FirstOrDefault()).ToList();
        return bounds.Count == 0 || bounds.Contains(null) || widest(bounds) is not { } bound || bound < inquiry.From || bound > inquiry.To
            ? null
            : bound;
    }

    private static T? Widest<T>(IEnumerable<T?> limits)
        where T : struct
    {
        var all = limits.ToList();
        return all.Contains(null) ? null : all.Max();
    }

    private static List<T> Part<T>(IReadOnlyList<ImportCase> all, IReadOnlyList<ImportCase> some, Func<ImportCase, T> of)
    {
        var chosen = some.Select(of).Distinct().ToList();
        return chosen.Count == all.Select(of).Distinct().Count() ? [] : chosen;
    }
}
