using Xunit.v3;

namespace CarTrade.Tests;

/// <summary>Says which clause of the privacy policy a check proves, as the trait <c>Clause</c>.</summary>
/// <param name="clause">Such as <c>3.3</c>.</param>
/// <param name="check">The check's id in the policy document, such as <c>T3.3a</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class ClauseAttribute(string clause, string? check = null) : Attribute, ITraitAttribute
{
    /// <summary>The clause.</summary>
    public string Clause { get; } = clause;

    /// <summary>The check.</summary>
    public string? Check { get; } = check;

    /// <inheritdoc />
    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() =>
        Check is null ? [new("Clause", Clause)] : [new("Clause", Clause), new("Check", Check)];
}
