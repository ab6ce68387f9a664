using System.Collections.Frozen;
using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>
/// A Japanese auction's overall grade. Houses differ, so the code is kept as given; only the order S, 6, 5, 4.5 … 1 is relied upon.
/// R, RA (repaired) and 0 come last; "***" means not graded and is compared with nothing.
/// </summary>
public readonly record struct AuctionGrade
{
    /// <summary>Longest code.</summary>
    public const int MaxLength = 3;

    private static readonly FrozenDictionary<string, int> Ranks = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["S"] = 70, ["6"] = 60, ["5"] = 50, ["4.5"] = 45, ["4"] = 40, ["3.5"] = 35, ["3"] = 30, ["2"] = 20, ["1"] = 10, ["RA"] = 2, ["R"] = 1, ["0"] = 0, ["***"] = -1,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly string? code;

    private AuctionGrade(string code) => this.code = code;

    /// <summary>Every accepted code.</summary>
    public static IReadOnlyCollection<string> Codes => Ranks.Keys;

    /// <summary>The code; empty only for the default value.</summary>
    public string Code => code ?? "";

    /// <summary>Reads a code; <c>grade.unknown</c> otherwise.</summary>
    /// <param name="raw">What was sent.</param>
    public static ErrorOr<AuctionGrade> Parse(string? raw)
    {
        var candidate = raw?.Trim().ToUpperInvariant() ?? "";
        return Ranks.ContainsKey(candidate) ? new AuctionGrade(candidate) : ValueErrors.UnknownGrade;
    }

    /// <summary>Rebuilds from storage; throws on what is not a grade.</summary>
    /// <param name="stored">The stored code.</param>
    public static AuctionGrade From(string stored) => Parse(stored) is { IsError: false } parsed
        ? parsed.Value
        : throw new ArgumentException("Not a grade.", nameof(stored));

    /// <summary>Whether this grade is known to be at least the other.</summary>
    /// <param name="minimum">The least that will do.</param>
    public bool Meets(AuctionGrade minimum) => Rank >= 0 && minimum.Rank >= 0 && Rank >= minimum.Rank;

    /// <inheritdoc/>
    public override string ToString() => Code;

    private int Rank => Ranks.GetValueOrDefault(Code, -1);
}
