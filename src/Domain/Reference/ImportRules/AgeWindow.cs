namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>Turns an age limit into months of first registration, for a day of arrival.</summary>
internal static class AgeWindow
{
    /// <summary>The oldest month within the limit.</summary>
    public static YearMonth? Boundary(ImportRule rule, DateOnly arrival) => rule switch
    {
        { AgeMonths: null } => null,
        { AgeMonths: { } months, Reckoning: AgeReckoning.Exact } => YearMonth.Of(arrival).AddMonths(-months),
        { AgeMonths: { } months, Reckoning: AgeReckoning.Calendar } => new YearMonth(arrival.Year - (months / 12), 1),
        { AgeMonths: { } months } => new YearMonth(arrival.Year - (months / 12) + 1, 1),
    };

    /// <summary>The last day of arrival for a car of this month.</summary>
    public static DateOnly? ArriveBy(ImportRule rule, YearMonth registered) => rule switch
    {
        { AgeMonths: null } => null,
        { AgeMonths: { } months, Reckoning: AgeReckoning.Exact } => registered.AddMonths(months).LastDay,
        { AgeMonths: { } months, Reckoning: AgeReckoning.Calendar } => new DateOnly(registered.Year + (months / 12), 12, 31),
        { AgeMonths: { } months } => new DateOnly(registered.Year + (months / 12) - 1, 12, 31),
    };
}
