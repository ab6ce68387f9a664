using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;

namespace CarTrade.Domain.Deals.Announcements;

/// <summary>What a buyer's transfer slip says. It is a buyer's word: it helps to find the money, and never counts as money.</summary>
public sealed class PaymentAnnouncement
{
    /// <summary>Longest reference.</summary>
    public const int ReferenceLength = 35;

    /// <summary>Most announcements of one order.</summary>
    public const int MostOfOrder = 20;

    private const int OldestDays = 90;

    private PaymentAnnouncement()
    {
    }

    /// <summary>Names it.</summary>
    [NotPersonal("identifier")]
    public Guid Id { get; private init; }

    /// <summary>The order.</summary>
    [NotPersonal("identifier")]
    public OrderId OrderId { get; private init; }

    /// <summary>The buyer's request.</summary>
    [NotPersonal("identifier")]
    public PurchaseRequestId RequestId { get; private init; }

    /// <summary>The currency.</summary>
    [NotPersonal("currency")]
    public Currency Currency { get; private init; }

    /// <summary>Minor units.</summary>
    [NotPersonal("amount of money")]
    public long Minor { get; private init; }

    /// <summary>The day on the slip.</summary>
    [NotPersonal("day of a booking")]
    public DateOnly SentOn { get; private init; }

    /// <summary>The bank's number of the transfer: capital letters and digits, parted by hyphens or slashes.</summary>
    [NotPersonal("reference of a payment")]
    public string Reference { get; private init; } = "";

    /// <summary>When it was announced, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset AnnouncedAt { get; private init; }

    /// <summary>Announces; <c>announcement.day_invalid</c>, <c>announcement.reference_invalid</c>, <c>announcement.nothing_asked</c> before a proforma.</summary>
    /// <param name="order">The order.</param>
    /// <param name="amount">What the slip says was sent.</param>
    /// <param name="sentOn">The day on the slip.</param>
    /// <param name="reference">The bank's number of the transfer.</param>
    /// <param name="occasion">The buyer.</param>
    public static ErrorOr<PaymentAnnouncement> Of(Order order, Money amount, DateOnly sentOn, string? reference, Occasion occasion)
    {
        var today = DateOnly.FromDateTime(occasion.At.UtcDateTime);
        if (order.ProformaNumber is null)
            return AnnouncementErrors.NothingAsked;
        if (amount.Minor is <= 0 or > Money.MaxMinor)
            return ValueErrors.MoneyOutOfRange;
        if (sentOn > today.AddDays(1) || sentOn < today.AddDays(-OldestDays))
            return AnnouncementErrors.DayInvalid;
        var text = reference?.Trim().ToUpperInvariant() ?? "";
        if (text.Length is 0 or > ReferenceLength || !text.All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '/'))
            return AnnouncementErrors.ReferenceInvalid;
        return new PaymentAnnouncement
        {
            Id = Guid.CreateVersion7(occasion.At), OrderId = order.Id, RequestId = order.RequestId, Currency = amount.Currency, Minor = amount.Minor, SentOn = sentOn, Reference = text,
            AnnouncedAt = occasion.At,
        };
    }
}
