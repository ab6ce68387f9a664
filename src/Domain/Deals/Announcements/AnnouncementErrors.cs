using ErrorOr;

namespace CarTrade.Domain.Deals.Announcements;

/// <summary>Refusals of announced payments.</summary>
public static class AnnouncementErrors
{
    /// <summary>No proforma asks for money yet.</summary>
    public static Error NothingAsked => Error.Conflict("announcement.nothing_asked", "No proforma invoice asks for money yet. Do not pay before there is one.");

    /// <summary>A day to come, or long ago.</summary>
    public static Error DayInvalid => Error.Validation("announcement.day_invalid", "Give the day on the slip: today, or at most 90 days ago.", Metadata("sentOn"));

    /// <summary>Not a number of a transfer.</summary>
    public static Error ReferenceInvalid => Error.Validation(
        "announcement.reference_invalid", "Give the bank's number of the transfer: up to 35 letters and digits, with hyphens or slashes.", Metadata("reference"));

    /// <summary>Enough of them.</summary>
    public static Error TooMany => Error.Conflict("announcement.too_many", "20 transfers were announced for this order already.");

    private static Dictionary<string, object> Metadata(string field) => new(StringComparer.Ordinal) { ["field"] = field };
}
