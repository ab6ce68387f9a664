using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CarTrade.Domain.Tests.Reference;

/// <summary>What holds for every wish and every set of rules.</summary>
[Properties(Arbitrary = [typeof(ImportRuleProperties)], MaxTest = 300)]
public sealed class ImportRuleProperties
{
    public static Arbitrary<ImportRule[]> AnyRules() => AnyRule().ArrayOf().Where(rules => rules.Length is > 0 and < 7)
        .Select(rules => rules.Select((rule, index) => rule with { Id = $"r{index}" }).ToArray()).ToArbitrary();

    public static Arbitrary<ImportInquiry> AnyWish() => (
        from year in Gen.Choose(1985, 2026)
        from width in Gen.Choose(0, 15)
        from side in Gen.Elements(Steering.Right, Steering.Left)
        select Rules.Wish(year, year + width) with { Steering = side, Fuels = [Fuel.Petrol] }).ToArbitrary();

    [Property]
    public bool Evaluate_RulesInAnotherOrder_SameOutcome(ImportRule[] rules, ImportInquiry wish) =>
        Same(wish.Judge(rules), wish.Judge([.. rules.Reverse()]));

    [Property]
    public bool Evaluate_OnlyLowConfidence_NeverProhibits(ImportRule[] rules, ImportInquiry wish) =>
        wish.Judge([.. rules.Select(rule => rule with { Provenance = rule.Provenance with { Confidence = Confidence.Low } })]).Outcome
            != ImportOutcome.Prohibited;

    [Property]
    public bool Evaluate_SameRuleFromAnotherSource_ChangesNothing(ImportRule[] rules, ImportInquiry wish) =>
        Same(wish.Judge(rules), wish.Judge([.. rules, rules[0] with { Id = "copy" }]));

    [Property]
    public bool Evaluate_WiderYears_NeverBecomeProhibited(ImportRule[] rules, ImportInquiry wish, PositiveInt years) =>
        wish.Judge(rules).Outcome == ImportOutcome.Prohibited
        || (wish with { From = wish.From.AddMonths(-12 * (years.Get % 10)) }).Judge(rules).Outcome != ImportOutcome.Prohibited;

    [Property]
    public bool Evaluate_NarrowedToTheGivenMonths_AgeNoLongerRefuses(ImportRule[] rules, ImportInquiry wish)
    {
        var verdict = wish.Judge(rules);
        var narrowed = wish with
        {
            From = verdict.EarliestFirstRegistration ?? wish.From,
            To = verdict.LatestFirstRegistration ?? wish.To,
        };
        return verdict.EarliestFirstRegistration is null || verdict.LatestFirstRegistration is not null
            || narrowed.Judge(rules).Findings.All(finding => finding.Topic != RuleTopic.MaximumAge || finding.Effect == FindingEffect.Met);
    }

    [Property]
    public bool Evaluate_EveryFinding_NamesItsSources(ImportRule[] rules, ImportInquiry wish) =>
        wish.Judge(rules).Findings.All(finding => finding.Claims.Count > 0 && finding.Claims.All(claim => claim.Provenance.Sources.Count > 0));

    private static bool Same(ImportVerdict left, ImportVerdict right) =>
        left.Outcome == right.Outcome && left.EarliestFirstRegistration == right.EarliestFirstRegistration
        && left.LatestFirstRegistration == right.LatestFirstRegistration && left.ArriveBy == right.ArriveBy
        && left.Findings.Select(finding => (finding.Code, finding.Effect)).SequenceEqual(right.Findings.Select(finding => (finding.Code, finding.Effect)));

    private static Gen<ImportRule> AnyRule() =>
        from confidence in Gen.Elements(Confidence.Low, Confidence.Medium, Confidence.High)
        from years in Gen.Choose(1, 30)
        from reckoning in Gen.Elements(AgeReckoning.Exact, AgeReckoning.Calendar, AgeReckoning.CalendarInclusive)
        from kind in Gen.Choose(0, 5)
        select kind switch
        {
            0 => Rules.MaxAge("r", null, confidence),
            1 => Rules.MinAge("r", years, confidence),
            2 => Rules.Wheel("r", years % 2 == 0 ? Steering.Right : Steering.Left, confidence),
            3 => Rules.Status("r", years % 3 == 0 ? ImportStatus.Prohibited : ImportStatus.Allowed, confidence),
            _ => Rules.MaxAge("r", years, confidence, reckoning),
        };
}
