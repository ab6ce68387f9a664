using System.Globalization;
using CarTrade.Domain.Reference.ImportRules;

namespace CarTrade.Application.Reference.Queries;

/// <summary>Findings in English, for those who read the API without a client.</summary>
internal static class FindingMessages
{
    public static string English(ImportFinding finding) => finding.Code switch
    {
        "import.allowed" => "Used cars may be imported.",
        "import.restricted" => "Used cars may be imported under restrictions.",
        "import.prohibited" => "Used cars may not be imported.",
        "import.status_disputed" => "Sources disagree whether used cars may be imported.",
        "import.age_met" => "The age is within the limits.",
        "import.age_limited" => Limited(finding),
        "import.age_disputed" => "Sources disagree whether a car of this age may be imported.",
        "import.too_old" => "The car is too old to be imported.",
        "import.too_young" => "The car is too young to be imported.",
        "import.no_age_left" => "The limits of age leave no car that may be imported.",
        "import.age_levy" => $"Cars first registered before {finding.Earliest} cost an extra charge for age.",
        "import.steering_met" => "The side of the wheel is accepted.",
        "import.steering_needed" => $"Only {Side(finding)}-hand drive is accepted.",
        "import.steering_refused" => $"Only {Side(finding)}-hand drive is accepted.",
        "import.steering_disputed" => "Sources disagree about the side of the wheel.",
        "import.inspection_needed" => "An inspection is needed.",
        "import.requirement" => "There are further requirements.",
        "import.rule_expired" => "A rule has ended, and what follows it is not known: check before buying.",
        "export.engine_met" or "export.fuel_met" => "Export control of Japan is met.",
        "export.engine_limited" => string.Create(CultureInfo.InvariantCulture, $"Japan forbids the export of engines over {finding.EngineCcMax} cc to there."),
        "export.engine_prohibited" => string.Create(CultureInfo.InvariantCulture, $"Japan forbids the export of engines over {finding.EngineCcMax} cc to there."),
        "export.fuel_prohibited" => "Japan forbids the export of cars with this fuel to there.",
        "export.price_limited" => string.Create(CultureInfo.InvariantCulture, $"Japan may forbid the export of cars over {finding.PriceMaxYen:N0} JPY to there."),
        _ => "See the source.",
    };

    private static string Limited(ImportFinding finding) => finding.Latest is { } latest
        ? $"Only cars first registered in {latest} or before may be imported."
        : $"Only cars first registered in {finding.Earliest} or later may be imported.";

    private static string Side(ImportFinding finding) => finding.Steering?.ToString().ToLowerInvariant() ?? "one";
}
