namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>What the rules say about a wish or a car.</summary>
public enum ImportOutcome
{
    /// <summary>Every known rule is met.</summary>
    Allowed = 1,

    /// <summary>Possible, when the findings are heeded: fewer years, an inspection, a permit, a rule to be checked.</summary>
    AllowedWithConditions = 2,

    /// <summary>A rule of sufficient confidence, or export control, forbids all of it.</summary>
    Prohibited = 3,

    /// <summary>Sources disagree whether it is possible.</summary>
    Conflicting = 4,

    /// <summary>No rule of the destination is known.</summary>
    Unknown = 5,
}

/// <summary>The outcome, what would narrow the wish to what is possible, and the findings behind it.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Findings">One entry a topic and rule, the weightiest first.</param>
public sealed record ImportVerdict(ImportOutcome Outcome, IReadOnlyList<ImportFinding> Findings)
{
    /// <summary>Earliest month of first registration that no source disputes; null without a limit within the wish.</summary>
    public YearMonth? EarliestFirstRegistration { get; init; }

    /// <summary>Latest month of first registration that no source disputes; null without a limit within the wish.</summary>
    public YearMonth? LatestFirstRegistration { get; init; }

    /// <summary>Last day on which the youngest car of the wish may arrive; null without an age limit.</summary>
    public DateOnly? ArriveBy { get; init; }

    /// <summary>Largest engine that may leave Japan for there, in cc; null without a limit.</summary>
    public int? EngineCcMax { get; init; }

    /// <summary>The fuels of the wish that are possible, when some are not; otherwise empty.</summary>
    public IReadOnlyList<Fuel> PossibleFuels { get; init; } = [];

    /// <summary>The bodies of the wish that are possible, when some are not; otherwise empty.</summary>
    public IReadOnlyList<BodyType> PossibleBodies { get; init; } = [];
}
