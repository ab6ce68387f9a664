using Xunit.v3;

namespace CarTrade.Tests;

/// <summary>Marks many rounds of something, as the trait <c>Kind</c>: left out of <c>make test</c>, run by <c>make drill</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class DrillAttribute : Attribute, ITraitAttribute
{
    private const int Some = 5;

    /// <summary>How often to go round.</summary>
    public static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("CARTRADE_DRILL_ROUNDS"), out var rounds) ? rounds : Some;

    /// <inheritdoc />
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Kind", "Drill")];
}
