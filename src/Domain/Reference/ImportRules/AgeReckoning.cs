namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>How a country counts the age of a car.</summary>
public enum AgeReckoning
{
    /// <summary>By the month: at most N years between the car's month and the month of arrival.</summary>
    Exact = 0,

    /// <summary>By the calendar: the year of arrival less N is the oldest year.</summary>
    Calendar = 1,

    /// <summary>By the calendar, the current year included: with 8 years in 2024 the oldest year is 2017.</summary>
    CalendarInclusive = 2,
}
