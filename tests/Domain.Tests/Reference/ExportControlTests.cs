using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Reference;

public sealed class ExportControlTests
{
    private static readonly ImportRule[] Allowed = [Rules.Status("a", ImportStatus.Allowed)];

    [Theory]
    [InlineData(2000, 2500, ImportOutcome.Prohibited)]
    [InlineData(1901, null, ImportOutcome.Prohibited)]
    [InlineData(1500, 2500, ImportOutcome.AllowedWithConditions)]
    [InlineData(null, null, ImportOutcome.AllowedWithConditions)]
    [InlineData(null, 1900, ImportOutcome.Allowed)]
    public void Evaluate_EngineLimit_JudgesTheEngines(int? min, int? max, ImportOutcome expected)
    {
        var wish = Rules.Wish(2020, 2024) with { EngineCcMin = min, EngineCcMax = max, Fuels = [Fuel.Petrol] };
        ImportRuleEngine.Evaluate(wish, Allowed, [Rules.EngineOver(1900)]).Outcome.ShouldBe(expected);
    }

    [Fact]
    public void Evaluate_EngineLimitOfLowConfidence_StillProhibits()
    {
        var wish = Rules.Wish(2020, 2024) with { EngineCcMin = 3000, Fuels = [Fuel.Petrol] };
        ImportRuleEngine.Evaluate(wish, Allowed, [Rules.EngineOver(1900, Confidence.Low)]).Outcome.ShouldBe(ImportOutcome.Prohibited);
    }

    [Fact]
    public void Evaluate_ElectricCar_HasNoEngineToJudge()
    {
        var wish = Rules.Wish(2020, 2024) with { Fuels = [Fuel.Electric] };
        ImportRuleEngine.Evaluate(wish, Allowed, [Rules.EngineOver(1900)]).Outcome.ShouldBe(ImportOutcome.Allowed);
    }

    [Fact]
    public void Evaluate_ForbiddenFuelAmongOthers_LeavesTheOthers()
    {
        var wish = Rules.Wish(2020, 2024) with { Fuels = [Fuel.Petrol, Fuel.Hybrid] };
        var verdict = ImportRuleEngine.Evaluate(wish, Allowed, [Rules.NoFuel(Fuel.Hybrid, Fuel.Electric)]);
        verdict.Outcome.ShouldBe(ImportOutcome.AllowedWithConditions);
        verdict.PossibleFuels.ShouldBe([Fuel.Petrol]);
        verdict.Finding("export.fuel_prohibited").Fuels.ShouldBe([Fuel.Hybrid]);
    }

    [Fact]
    public void Evaluate_ControlOfALaterDay_DoesNotApply()
    {
        var wish = Rules.Wish(2020, 2022) with { ArrivesOn = new(2022, 6, 1), Fuels = [Fuel.Hybrid] };
        ImportRuleEngine.Evaluate(wish, Allowed, [Rules.NoFuel(Fuel.Hybrid)]).Outcome.ShouldBe(ImportOutcome.Allowed);
    }

    [Fact]
    public void Evaluate_ProhibitedWithoutImportRules_IsStillProhibited()
    {
        var wish = Rules.Wish(2020, 2024) with { Fuels = [Fuel.Hybrid] };
        ImportRuleEngine.Evaluate(wish, [], [Rules.NoFuel(Fuel.Hybrid)]).Outcome.ShouldBe(ImportOutcome.Prohibited);
    }
}
