using System.Globalization;

namespace CarTrade.Domain.Shipping;

/// <summary>What a day is about.</summary>
public enum DeadlineKind
{
    /// <summary>The ship must have left, six months after the export certificate was issued.</summary>
    ExportCertificate,

    /// <summary>The ship must have left, before the inspection certificate lapses.</summary>
    Inspection,

    /// <summary>The balance is due, ten days before the expected arrival.</summary>
    Balance,

    /// <summary>The ship must have left, or the car comes too late for its destination.</summary>
    LastSafeSailing,

    /// <summary>The car must have arrived, by the destination's rules.</summary>
    Arrival,

    /// <summary>The recycling fee can be claimed back, until two years after the export.</summary>
    RecyclingRefund,
}

/// <summary>How a deadline stands.</summary>
public enum DeadlineState
{
    /// <summary>There is time.</summary>
    Ahead,

    /// <summary>It is near.</summary>
    Near,

    /// <summary>It is over, or will be by what is expected.</summary>
    Missed,

    /// <summary>It was kept.</summary>
    Met,
}

/// <summary>A day to heed.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Day">The last day.</param>
/// <param name="State">How it stands.</param>
public sealed record Deadline(DeadlineKind Kind, DateOnly Day, DeadlineState State)
{
    /// <summary>Names it: another day is another deadline.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Kind}:{Day:yyyy-MM-dd}");

    /// <summary>Days before, from which people are told.</summary>
    /// <param name="kind">The kind.</param>
    public static int NoticeDays(DeadlineKind kind) => kind switch
    {
        DeadlineKind.ExportCertificate => 30,
        DeadlineKind.Balance => 7,
        DeadlineKind.RecyclingRefund => 60,
        _ => 14,
    };

    /// <summary>Whether it is the buyer's business; the dealership has all but the balance to keep.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsBuyers(DeadlineKind kind) => kind is DeadlineKind.Balance or DeadlineKind.LastSafeSailing or DeadlineKind.Arrival;

    /// <summary>Whether it is the dealership's business.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsDealers(DeadlineKind kind) => kind != DeadlineKind.Balance;

    internal static Deadline Of(DeadlineKind kind, DateOnly day, bool met, bool expectedLate, DateOnly today) => new(
        kind,
        day,
        met ? DeadlineState.Met
            : today > day || expectedLate ? DeadlineState.Missed
            : today >= day.AddDays(-NoticeDays(kind)) ? DeadlineState.Near
            : DeadlineState.Ahead);
}
