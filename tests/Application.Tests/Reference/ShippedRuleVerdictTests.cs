using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Reference;

/// <summary>What the shipped rules say about cars that arrive on 15 November 2026.</summary>
public sealed class ShippedRuleVerdictTests
{
    [Theory]
    [InlineData("KE", 2020, 2022, ImportOutcome.AllowedWithConditions)]
    [InlineData("KE", 2015, 2018, ImportOutcome.Prohibited)]
    [InlineData("TZ", 1998, 2001, ImportOutcome.AllowedWithConditions)]
    [InlineData("ZA", 2020, 2022, ImportOutcome.Prohibited)]
    [InlineData("NG", 2020, 2022, ImportOutcome.Prohibited)]
    [InlineData("ZW", 2010, 2012, ImportOutcome.Conflicting)]
    [InlineData("CD", 2005, 2006, ImportOutcome.Conflicting)]
    [InlineData("BD", 2019, 2021, ImportOutcome.Conflicting)]
    [InlineData("NZ", 2000, 2024, ImportOutcome.AllowedWithConditions)]
    [InlineData("US", 1998, 2000, ImportOutcome.AllowedWithConditions)]
    [InlineData("US", 2010, 2020, ImportOutcome.Prohibited)]
    [InlineData("EG", 2015, 2016, ImportOutcome.AllowedWithConditions)]
    [InlineData("BJ", 2005, 2024, ImportOutcome.Allowed)]
    [InlineData("PG", 2015, 2020, ImportOutcome.Unknown)]
    [InlineData("PK", 2010, 2012, ImportOutcome.AllowedWithConditions)]
    [InlineData("RU", 2020, 2022, ImportOutcome.AllowedWithConditions)]
    public void Evaluate_RightHandPetrolCar_GivesTheOutcome(string destination, int from, int to, ImportOutcome expected) =>
        Judge(destination, from, to).Outcome.ShouldBe(expected);

    [Fact]
    public void Evaluate_Kenya2015To2022_StartsIn2019() =>
        Judge("KE", 2015, 2022).EarliestFirstRegistration.ShouldBe(new YearMonth(2019, 1));

    [Fact]
    public void Evaluate_GuyanaByCalendar_StartsIn2018() =>
        Judge("GY", 2010, 2022).EarliestFirstRegistration.ShouldBe(new YearMonth(2018, 1));

    [Fact]
    public void Evaluate_RussiaOverLimit_IsProhibitedByExportControl()
    {
        var verdict = Evaluate(new ImportInquiry("RU", Arrival) { EngineCcMin = 2400, Fuels = [Fuel.Petrol] }.WithYears(2020, 2023));
        verdict.Outcome.ShouldBe(ImportOutcome.Prohibited);
        verdict.Findings[0].Code.ShouldBe("export.engine_prohibited");
        verdict.Findings[0].Claims[0].Provenance.Sources.ShouldNotBeEmpty();
    }

    [Fact]
    public void Evaluate_RussiaAnyFuel_LeavesPetrolAndDiesel() =>
        Evaluate(new ImportInquiry("RU", Arrival).WithYears(2020, 2023)).PossibleFuels.ShouldBe([Fuel.Petrol, Fuel.Diesel]);

    [Fact]
    public void Evaluate_FijiAnyFuel_TakesOlderHybrids() =>
        Evaluate(new ImportInquiry("FJ", Arrival).WithYears(2019, 2020)).PossibleFuels.ShouldBe([Fuel.Hybrid, Fuel.PlugInHybrid, Fuel.Electric]);

    [Fact]
    public void Evaluate_TanzaniaOldCar_ShowsTheDisputedLevy()
    {
        var levy = Judge("TZ", 2000, 2001).Findings.Single(finding => finding.Code == "import.age_levy");
        levy.Disputed.ShouldBeTrue();
        levy.Claims.Count.ShouldBe(2);
    }

    [Fact]
    public void Evaluate_PakistanAfterItsRuleEnded_WarnsOfTheEnd() =>
        Judge("PK", 2010, 2012).Findings.Single(finding => finding.Effect == FindingEffect.Warning).Code.ShouldBe("import.rule_expired");

    private static readonly DateOnly Arrival = new(2026, 11, 15);

    private static ImportVerdict Judge(string destination, int from, int to) =>
        Evaluate(new ImportInquiry(destination, Arrival) { Steering = Steering.Right, Fuels = [Fuel.Petrol] }.WithYears(from, to));

    private static ImportVerdict Evaluate(ImportInquiry inquiry) =>
        ImportRuleEngine.Evaluate(inquiry, Shipped.Data.ImportRules, Shipped.Data.ExportControl);
}
