namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>What a finding does to the verdict.</summary>
public enum FindingEffect
{
    /// <summary>The rule is met.</summary>
    Met = 1,

    /// <summary>Something must be heeded or narrowed.</summary>
    Condition = 2,

    /// <summary>A source of low confidence would forbid it, or the rule may have changed: check before buying.</summary>
    Warning = 3,

    /// <summary>Sources disagree whether it is possible.</summary>
    Conflict = 4,

    /// <summary>It is forbidden.</summary>
    Prohibits = 5,
}

/// <summary>One thing that the rules say about the wish. The code is stable; people get it in their language from the client.</summary>
/// <param name="Code">Stable code, such as <c>import.too_old</c>.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Effect">What it does to the verdict.</param>
/// <param name="Claims">The statements behind it, each with its source; several when sources agree or disagree.</param>
public sealed record ImportFinding(string Code, RuleTopic Topic, FindingEffect Effect, IReadOnlyList<RuleClaim> Claims)
{
    /// <summary>Whether the statements behind it disagree.</summary>
    public bool Disputed { get; init; }

    /// <summary>Earliest month of first registration that all sources accept.</summary>
    public YearMonth? Earliest { get; init; }

    /// <summary>Latest month of first registration that all sources accept.</summary>
    public YearMonth? Latest { get; init; }

    /// <summary>From here on at least one source accepts, while another does not.</summary>
    public YearMonth? DisputedFrom { get; init; }

    /// <summary>Up to here at least one source accepts, while another does not.</summary>
    public YearMonth? DisputedUntil { get; init; }

    /// <summary>Last day on which the youngest car of the wish may arrive.</summary>
    public DateOnly? ArriveBy { get; init; }

    /// <summary>The side of the wheel that is accepted.</summary>
    public Steering? Steering { get; init; }

    /// <summary>Largest engine, in cc.</summary>
    public int? EngineCcMax { get; init; }

    /// <summary>Highest price, in yen.</summary>
    public long? PriceMaxYen { get; init; }

    /// <summary>The fuels of the wish that it concerns, when not all of them.</summary>
    public IReadOnlyList<Fuel> Fuels { get; init; } = [];

    /// <summary>The bodies of the wish that it concerns, when not all of them.</summary>
    public IReadOnlyList<BodyType> Bodies { get; init; } = [];
}

/// <summary>A statement behind a finding.</summary>
/// <param name="RuleId">The rule's stable name.</param>
/// <param name="Statement">What it says, in a few English words.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record RuleClaim(string RuleId, string Statement, Provenance Provenance);
