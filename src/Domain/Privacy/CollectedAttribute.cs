namespace CarTrade.Domain.Privacy;

/// <summary>Marks a persisted property as collected information. Exporter, eraser, log redactor and documentation read it.</summary>
/// <param name="category">Category of clause 1.</param>
/// <param name="clause">The clause under which it is collected, such as <c>1.2</c>.</param>
/// <param name="retention">How long it is kept.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CollectedAttribute(DataCategory category, string clause, Retention retention) : Attribute
{
    /// <summary>Category of clause 1.</summary>
    public DataCategory Category { get; } = category;

    /// <summary>The clause under which it is collected.</summary>
    public string Clause { get; } = clause;

    /// <summary>How long it is kept.</summary>
    public Retention Retention { get; } = retention;

    /// <summary>True for a value that alone does not identify anybody (the wished car, a country) and may lie in clear.</summary>
    public bool Clear { get; init; }
}

/// <summary>States that a persisted property, or every property of a type, holds nothing about a natural person, and why.</summary>
/// <param name="reason">Why: <c>identifier</c>, <c>state</c>, <c>time of a system event</c>, ….</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class NotPersonalAttribute(string reason) : Attribute
{
    /// <summary>Why it is not personal.</summary>
    public string Reason { get; } = reason;
}
