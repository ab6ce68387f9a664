namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>The wish with one body and one fuel, judged.</summary>
internal sealed record ImportCase(BodyType Body, Fuel Fuel, ImportOutcome Outcome, IReadOnlyList<ImportFinding> Findings)
{
    public static ImportCase Judge(
        ImportInquiry inquiry, BodyType body, Fuel fuel, IReadOnlyList<ImportRule> imports, IReadOnlyList<ExportControlRule> exports)
    {
        var covering = imports.Where(rule => rule.Covers(body, fuel)).ToLookup(rule => rule.ValidUntil is not { } end || end >= inquiry.ArrivesOn);
        var live = covering[true].ToLookup(rule => rule.Topic);
        List<ImportFinding?> found =
        [
            StatusFindings.Of(live[RuleTopic.Status]),
            AgeFindings.Maximum(inquiry, live[RuleTopic.MaximumAge]),
            AgeFindings.Minimum(inquiry, live[RuleTopic.MinimumAge]),
            AgeFindings.Levy(inquiry, live[RuleTopic.AgeLevy]),
            SteeringFindings.Of(inquiry.Steering, live[RuleTopic.Steering]),
            NoticeFindings.Of("import.inspection_needed", FindingEffect.Condition, live[RuleTopic.Inspection]),
            NoticeFindings.Of("import.requirement", FindingEffect.Condition, live[RuleTopic.Requirement]),
            NoticeFindings.Of("import.rule_expired", FindingEffect.Warning, covering[false]),
            .. ExportFindings.Of(inquiry, fuel, exports),
        ];
        var findings = found.OfType<ImportFinding>().ToList();
        if (AgeFindings.NothingLeft(findings) is { } nothing)
            findings.Add(nothing);
        return new(body, fuel, OutcomeOf(findings, imports.Count > 0), findings);
    }

    private static ImportOutcome OutcomeOf(IReadOnlyList<ImportFinding> findings, bool known)
    {
        if (findings.Any(finding => finding.Effect == FindingEffect.Prohibits))
            return ImportOutcome.Prohibited;
        if (findings.Any(finding => finding.Effect == FindingEffect.Conflict))
            return ImportOutcome.Conflicting;
        if (!known)
            return ImportOutcome.Unknown;
        return findings.Any(finding => finding.Effect != FindingEffect.Met) ? ImportOutcome.AllowedWithConditions : ImportOutcome.Allowed;
    }
}
