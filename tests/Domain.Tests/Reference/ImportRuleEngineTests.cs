using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Reference;

public sealed class ImportRuleEngineTests
{
    [Theory]
    [InlineData(2019, 2020, ImportOutcome.Allowed)]
    [InlineData(2015, 2020, ImportOutcome.AllowedWithConditions)]
    [InlineData(2010, 2017, ImportOutcome.Prohibited)]
    [InlineData(2018, 2018, ImportOutcome.AllowedWithConditions)]
    [InlineData(null, null, ImportOutcome.AllowedWithConditions)]
    public void Evaluate_EightYearLimit_JudgesTheYears(int? from, int? to, ImportOutcome expected) =>
        Rules.Wish(from, to).Judge(Rules.MaxAge("a", 8)).Outcome.ShouldBe(expected);

    [Fact]
    public void Evaluate_YearsPartlyTooOld_GivesTheEarliestMonth()
    {
        var verdict = Rules.Wish(2015, 2020).Judge(Rules.MaxAge("a", 8));
        verdict.EarliestFirstRegistration.ShouldBe(new YearMonth(2018, 11));
        verdict.ArriveBy.ShouldBe(new DateOnly(2028, 12, 31));
        verdict.Finding("import.age_limited").Effect.ShouldBe(FindingEffect.Condition);
    }

    [Theory]
    [InlineData(AgeReckoning.Exact, 2018, 11)]
    [InlineData(AgeReckoning.Calendar, 2018, 1)]
    [InlineData(AgeReckoning.CalendarInclusive, 2019, 1)]
    public void Evaluate_Reckoning_MovesTheEarliestMonth(AgeReckoning reckoning, int year, int month) =>
        Rules.Wish(2000, 2026).Judge(Rules.MaxAge("a", 8, reckoning: reckoning)).EarliestFirstRegistration.ShouldBe(new YearMonth(year, month));

    [Fact]
    public void Evaluate_LowConfidenceRefusal_OnlyWarns()
    {
        var verdict = Rules.Wish(2005, 2006).Judge(Rules.MaxAge("a", 5, Confidence.Low));
        verdict.Outcome.ShouldBe(ImportOutcome.AllowedWithConditions);
        verdict.Finding("import.too_old").Effect.ShouldBe(FindingEffect.Warning);
    }

    [Theory]
    [InlineData(2005, 2010, ImportOutcome.Prohibited)]
    [InlineData(2012, 2013, ImportOutcome.Conflicting)]
    [InlineData(2012, 2020, ImportOutcome.AllowedWithConditions)]
    [InlineData(2016, 2020, ImportOutcome.Allowed)]
    public void Evaluate_SourcesDisagree_IsShownNotAveraged(int from, int to, ImportOutcome expected)
    {
        var verdict = Rules.Wish(from, to).Judge(Rules.MaxAge("a", 12, Confidence.Medium), Rules.MaxAge("b", 15, Confidence.Low));
        verdict.Outcome.ShouldBe(expected);
        var finding = verdict.Findings.Single();
        finding.Disputed.ShouldBeTrue();
        finding.Claims.Select(claim => claim.Statement).ShouldBe(["at most 12 years old", "at most 15 years old"]);
    }

    [Fact]
    public void Evaluate_DisputedPart_SaysFromWhenItIsDisputed()
    {
        var finding = Rules.Wish(2008, 2020).Judge(Rules.MaxAge("a", 12), Rules.MaxAge("b", 15)).Finding("import.age_limited");
        finding.DisputedFrom.ShouldBe(new YearMonth(2011, 11));
        finding.Earliest.ShouldBe(new YearMonth(2014, 11));
    }

    [Theory]
    [InlineData(1990, 1995, ImportOutcome.Allowed)]
    [InlineData(2005, 2010, ImportOutcome.Prohibited)]
    [InlineData(1995, 2010, ImportOutcome.AllowedWithConditions)]
    public void Evaluate_MinimumAge_JudgesTheYears(int from, int to, ImportOutcome expected) =>
        Rules.Wish(from, to).Judge(Rules.MinAge("a", 25)).Outcome.ShouldBe(expected);

    [Fact]
    public void Evaluate_OlderThanAndYoungerThanLeaveNothing_Prohibits()
    {
        var verdict = Rules.Wish(1990, 2026).Judge(Rules.MaxAge("a", 5), Rules.MinAge("b", 25));
        verdict.Outcome.ShouldBe(ImportOutcome.Prohibited);
        verdict.Finding("import.no_age_left").Claims.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(Steering.Right, ImportOutcome.Prohibited)]
    [InlineData(Steering.Left, ImportOutcome.Allowed)]
    [InlineData(null, ImportOutcome.AllowedWithConditions)]
    public void Evaluate_LeftHandDriveOnly_JudgesTheWheel(Steering? wished, ImportOutcome expected) =>
        (Rules.Wish(2020, 2024) with { Steering = wished }).Judge(Rules.Wheel("a", Steering.Left)).Outcome.ShouldBe(expected);

    [Theory]
    [InlineData(Confidence.High, ImportOutcome.Prohibited)]
    [InlineData(Confidence.Medium, ImportOutcome.Prohibited)]
    [InlineData(Confidence.Low, ImportOutcome.AllowedWithConditions)]
    public void Evaluate_ProhibitedStatus_CountsByConfidence(Confidence confidence, ImportOutcome expected) =>
        Rules.Wish(2020, 2024).Judge(Rules.Status("a", ImportStatus.Prohibited, confidence)).Outcome.ShouldBe(expected);

    [Fact]
    public void Evaluate_OneSourceProhibitsAnotherAllows_Conflicts() =>
        Rules.Wish(2020, 2024).Judge(Rules.Status("a", ImportStatus.Prohibited), Rules.Status("b", ImportStatus.Allowed))
            .Outcome.ShouldBe(ImportOutcome.Conflicting);

    [Fact]
    public void Evaluate_NoRuleOfTheDestination_IsUnknown() =>
        Rules.Wish(2020, 2024).Judge(Rules.MaxAge("a", 8) with { Country = "YY" }).Outcome.ShouldBe(ImportOutcome.Unknown);

    [Fact]
    public void Evaluate_ExpiredRule_WarnsAndNoLongerProhibits()
    {
        var verdict = Rules.Wish(2000, 2001).Judge(Rules.MaxAge("a", 5) with { ValidUntil = new(2026, 6, 30) });
        verdict.Outcome.ShouldBe(ImportOutcome.AllowedWithConditions);
        verdict.Finding("import.rule_expired").Effect.ShouldBe(FindingEffect.Warning);
    }

    [Fact]
    public void Evaluate_LimitByFuel_LeavesTheFuelsThatFit()
    {
        var verdict = (Rules.Wish(2019, 2020) with { Fuels = [Fuel.Petrol, Fuel.Hybrid] }).Judge(
            Rules.MaxAge("a", 5) with { Fuels = [Fuel.Petrol] }, Rules.MaxAge("b", 8) with { Fuels = [Fuel.Hybrid] });
        verdict.Outcome.ShouldBe(ImportOutcome.AllowedWithConditions);
        verdict.PossibleFuels.ShouldBe([Fuel.Hybrid]);
        verdict.Finding("import.too_old").Fuels.ShouldBe([Fuel.Petrol]);
    }

    [Fact]
    public void Evaluate_LimitByClass_LeavesTheBodiesThatFit()
    {
        var verdict = (Rules.Wish(2016, 2017) with { Bodies = [BodyType.Suv, BodyType.Truck] }).Judge(
            Rules.MaxAge("a", 6) with { Vehicles = VehicleClass.Passenger }, Rules.MaxAge("b", 10) with { Vehicles = VehicleClass.Commercial });
        verdict.Outcome.ShouldBe(ImportOutcome.AllowedWithConditions);
        verdict.PossibleBodies.ShouldBe([BodyType.Truck]);
    }
}
