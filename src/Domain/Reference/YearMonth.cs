using System.Globalization;

namespace CarTrade.Domain.Reference;

/// <summary>A month of a year: as exactly as a Japanese registration document dates a car.</summary>
/// <param name="Year">Year, 1 to 9999.</param>
/// <param name="Month">Month, 1 to 12.</param>
public readonly record struct YearMonth(int Year, int Month) : IComparable<YearMonth>
{
    private int Index => (Year * 12) + Month - 1;

    /// <summary>Last day of the month.</summary>
    public DateOnly LastDay => new(Year, Month, DateTime.DaysInMonth(Year, Month));

    /// <summary>The month that a day falls in.</summary>
    /// <param name="day">The day.</param>
    public static YearMonth Of(DateOnly day) => new(day.Year, day.Month);

    /// <summary>The month that lies a number of months later, or earlier for a negative number.</summary>
    /// <param name="months">Months to add.</param>
    public YearMonth AddMonths(int months)
    {
        var index = Index + months;
        return new(index / 12, (index % 12) + 1);
    }

    /// <inheritdoc/>
    public int CompareTo(YearMonth other) => Index.CompareTo(other.Index);

    /// <summary>Whether the left month is earlier.</summary>
    public static bool operator <(YearMonth left, YearMonth right) => left.Index < right.Index;

    /// <summary>Whether the left month is later.</summary>
    public static bool operator >(YearMonth left, YearMonth right) => left.Index > right.Index;

    /// <summary>Whether the left month is not later.</summary>
    public static bool operator <=(YearMonth left, YearMonth right) => left.Index <= right.Index;

    /// <summary>Whether the left month is not earlier.</summary>
    public static bool operator >=(YearMonth left, YearMonth right) => left.Index >= right.Index;

    /// <summary>ISO form, such as <c>2018-03</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}");
}
