using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Shipping;

namespace CarTrade.Application.Messaging;

/// <content>Mails to a buyer. <c>reference</c> is the request's, such as PR-2026-000123; <c>car</c> a short description of the wished or offered car;
/// <c>dealer</c> the dealership's business name.</content>
public static partial class MailTemplates
{
    /// <summary>Asks a guest to prove the address; the link also follows the request.</summary>
    public static Mail ProveRequest(Guid id, string language, string to, string? name, Uri link, string reference, string car, DateTimeOffset validUntil) =>
        Make(id, "prove-request", language, to, name, link, ("reference", reference), ("car", car), ("validUntil", validUntil));

    /// <summary>A new link to a guest's request.</summary>
    public static Mail FollowLink(Guid id, string language, string to, string? name, Uri link, string reference, DateTimeOffset validUntil) =>
        Make(id, "follow-link", language, to, name, link, ("reference", reference), ("validUntil", validUntil));

    /// <summary>A dealer sent an offer, or revised one.</summary>
    public static Mail NewOffer(
        Guid id, string language, string to, string? name, Uri link, string reference, string car, string dealer, Money total, Incoterm incoterm, DateTimeOffset validUntil) =>
        Make(id, "new-offer", language, to, name, link, ("reference", reference), ("car", car), ("dealer", dealer), ("total", total), ("incoterm", incoterm), ("validUntil", validUntil));

    /// <summary>A dealer wrote in the thread of a request.</summary>
    public static Mail NewQuestionToBuyer(Guid id, string language, string to, string? name, Uri link, string reference, string dealer) =>
        Make(id, "new-question", language, to, name, link, ("reference", reference), ("dealer", dealer));

    /// <summary>An offer is about to expire.</summary>
    public static Mail OfferExpiring(Guid id, string language, string to, string? name, Uri link, string reference, string car, string dealer, DateTimeOffset validUntil) =>
        Make(id, "offer-expiring", language, to, name, link, ("reference", reference), ("car", car), ("dealer", dealer), ("validUntil", validUntil));

    /// <summary>A purchase request is about to expire.</summary>
    public static Mail RequestExpiring(Guid id, string language, string to, string? name, Uri link, string reference, string car, DateTimeOffset expiresAt) =>
        Make(id, "request-expiring", language, to, name, link, ("reference", reference), ("car", car), ("expiresAt", expiresAt));

    /// <summary>A day of a shipment is near or will be missed; also to a dealership. <paramref name="reference"/> is the order's, <paramref name="day"/> in ISO 8601.</summary>
    public static Mail ShipmentDeadline(Guid id, string language, string to, string? name, Uri link, string reference, DeadlineKind kind, string day) =>
        Make(
            id, "shipment-deadline", language, to, name, link, ("reference", reference), ("day", day), ("certificate", kind == DeadlineKind.ExportCertificate),
            ("inspection", kind == DeadlineKind.Inspection), ("balance", kind == DeadlineKind.Balance), ("sailing", kind == DeadlineKind.LastSafeSailing),
            ("arrival", kind == DeadlineKind.Arrival), ("refund", kind == DeadlineKind.RecyclingRefund));

    /// <summary>A release did not take place because the dealer is not accredited any more.</summary>
    public static Mail ReleaseRefused(Guid id, string language, string to, string? name, Uri link, string reference, string dealer) =>
        Make(id, "release-refused", language, to, name, link, ("reference", reference), ("dealer", dealer));
}
