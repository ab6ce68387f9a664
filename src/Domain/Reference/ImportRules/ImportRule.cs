namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>One statement of one source about what a country lets in. Sources that disagree stand side by side as several rules.</summary>
/// <param name="Id">Stable name, such as <c>KE-2</c>.</param>
/// <param name="Country">ISO 3166-1 alpha-2 of the destination.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record ImportRule(string Id, string Country, RuleTopic Topic, Provenance Provenance)
{
    /// <summary>For <see cref="RuleTopic.Status"/>.</summary>
    public ImportStatus? Status { get; init; }

    /// <summary>For the topics of age: the limit in months; null says that there is none.</summary>
    public int? AgeMonths { get; init; }

    /// <summary>For the topics of age: how the limit is counted.</summary>
    public AgeReckoning Reckoning { get; init; }

    /// <summary>For the topics of age: from which event it is counted.</summary>
    public AgeBasis Basis { get; init; }

    /// <summary>For <see cref="RuleTopic.Steering"/>: the side that is accepted; null accepts both.</summary>
    public Steering? Steering { get; init; }

    /// <summary>For inspection and other requirements: the source's words, in English.</summary>
    public string? Text { get; init; }

    /// <summary>The vehicles that it covers.</summary>
    public VehicleClass Vehicles { get; init; }

    /// <summary>The fuels that it covers; empty covers all.</summary>
    public IReadOnlyList<Fuel> Fuels { get; init; } = [];

    /// <summary>Last day on which it is known to hold; null while nothing else is known.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Whether it covers this kind of vehicle.</summary>
    /// <param name="body">The body.</param>
    /// <param name="fuel">The fuel.</param>
    public bool Covers(BodyType body, Fuel fuel) =>
        (Fuels.Count == 0 || Fuels.Contains(fuel)) && (Vehicles == VehicleClass.Any || Vehicles == VehicleClasses.Of(body));
}
