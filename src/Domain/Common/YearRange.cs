using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>Years of first registration that are wanted; a missing end is open.</summary>
/// <param name="From">First year, or null.</param>
/// <param name="To">Last year, or null.</param>
[NotPersonal("wished car")]
public sealed record YearRange(int? From, int? To)
{
    /// <summary>The oldest year that is believed.</summary>
    public const int Earliest = 1950;

    /// <summary>The last year that is believed.</summary>
    public const int Latest = 2100;

    /// <summary>Any year.</summary>
    public static YearRange Any { get; } = new(null, null);

    /// <summary>A range; <c>year_range.invalid</c> when reversed or beyond 1950 to 2100.</summary>
    /// <param name="from">First year, or null.</param>
    /// <param name="to">Last year, or null.</param>
    public static ErrorOr<YearRange> Create(int? from, int? to) =>
        from is < Earliest or > Latest || to is < Earliest or > Latest || from > to ? ValueErrors.InvalidYears : new YearRange(from, to);

    /// <summary>Whether a year lies within.</summary>
    /// <param name="year">The year.</param>
    public bool Contains(int year) => !(year < From) && !(year > To);

    /// <summary>Whether two ranges have a year in common.</summary>
    /// <param name="other">The other range.</param>
    public bool Overlaps(YearRange other) => !(To < other.From) && !(other.To < From);
}
