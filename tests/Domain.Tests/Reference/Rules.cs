using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;

namespace CarTrade.Domain.Tests.Reference;

/// <summary>Makes rules for tests in one line each.</summary>
internal static class Rules
{
    public static readonly DateOnly Arrival = new(2026, 11, 15);

    public static ImportRule MaxAge(string id, int? years, Confidence confidence = Confidence.High, AgeReckoning reckoning = AgeReckoning.Exact) =>
        Rule(id, RuleTopic.MaximumAge, confidence) with { AgeMonths = years * 12, Reckoning = reckoning };

    public static ImportRule MinAge(string id, int years, Confidence confidence = Confidence.High) =>
        Rule(id, RuleTopic.MinimumAge, confidence) with { AgeMonths = years * 12 };

    public static ImportRule Wheel(string id, Steering? side, Confidence confidence = Confidence.High) =>
        Rule(id, RuleTopic.Steering, confidence) with { Steering = side };

    public static ImportRule Status(string id, ImportStatus status, Confidence confidence = Confidence.High) =>
        Rule(id, RuleTopic.Status, confidence) with { Status = status };

    public static ExportControlRule EngineOver(int cc, Confidence confidence = Confidence.Medium) =>
        new("JP-XX-1", "JP", "XX", new(2023, 8, 9), From(confidence)) { EngineOverCc = cc };

    public static ExportControlRule NoFuel(params Fuel[] fuels) =>
        new("JP-XX-2", "JP", "XX", new(2023, 8, 9), From(Confidence.Medium)) { Fuels = fuels };

    public static ImportInquiry Wish(int? from, int? to) => new ImportInquiry("XX", Arrival) { Steering = Steering.Right }.WithYears(from, to);

    public static ImportVerdict Judge(this ImportInquiry wish, params ImportRule[] rules) => ImportRuleEngine.Evaluate(wish, rules, []);

    public static ImportFinding Finding(this ImportVerdict verdict, string code) => verdict.Findings.Single(finding => finding.Code == code);

    private static ImportRule Rule(string id, RuleTopic topic, Confidence confidence) => new(id, "XX", topic, From(confidence));

    private static Provenance From(Confidence confidence) => new(["https://example.org/rules"], "2026-01", confidence, null);
}
