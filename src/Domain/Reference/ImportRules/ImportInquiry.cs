namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>What is to be judged: one car, or all the cars that a wish would accept. What is left out is open.</summary>
/// <param name="Destination">ISO 3166-1 alpha-2 of the country where the car is to be registered.</param>
/// <param name="ArrivesOn">Day on which the car is expected there: age is counted to it.</param>
public sealed record ImportInquiry(string Destination, DateOnly ArrivesOn)
{
    /// <summary>Days from a decision to arrival where nothing else is known: purchase, inspection, sailing and voyage.</summary>
    public const int UsualDays = 60;

    /// <summary>Days at sea where no route is known.</summary>
    public const int UsualVoyageDays = 30;

    /// <summary>The oldest year that an open wish is judged by.</summary>
    public const int OldestYear = 1950;

    /// <summary>ISO 3166-1 alpha-2 of the country that the car leaves.</summary>
    public string Origin { get; init; } = "JP";

    /// <summary>Earliest month of first registration that would do.</summary>
    public YearMonth From { get; init; } = new(OldestYear, 1);

    /// <summary>Latest month of first registration that would do.</summary>
    public YearMonth To { get; init; } = YearMonth.Of(ArrivesOn);

    /// <summary>The side of the wheel; null when either would do.</summary>
    public Steering? Steering { get; init; }

    /// <summary>Smallest engine that would do, in cc.</summary>
    public int? EngineCcMin { get; init; }

    /// <summary>Largest engine that would do, in cc.</summary>
    public int? EngineCcMax { get; init; }

    /// <summary>Fuels that would do; empty means any.</summary>
    public IReadOnlyList<Fuel> Fuels { get; init; } = [];

    /// <summary>Bodies that would do; empty is judged as a passenger car.</summary>
    public IReadOnlyList<BodyType> Bodies { get; init; } = [];

    /// <summary>The day of arrival to reckon with for a wish of today.</summary>
    /// <param name="today">Today.</param>
    public static DateOnly UsualArrival(DateOnly today) => today.AddDays(UsualDays);

    /// <summary>The day of arrival of a ship that leaves on a day.</summary>
    /// <param name="departure">Day of departure.</param>
    /// <param name="route">The way; null where it is not known.</param>
    public static DateOnly ArrivalOf(DateOnly departure, SeaRoute? route) => departure.AddDays((int)Math.Ceiling(route?.Days ?? UsualVoyageDays));

    /// <summary>The same wish with whole years; null leaves that end open.</summary>
    /// <param name="from">First year.</param>
    /// <param name="to">Last year.</param>
    public ImportInquiry WithYears(int? from, int? to) => this with
    {
        From = from is { } first ? new(first, 1) : From,
        To = to is { } last ? new(last, 12) : To,
    };
}
