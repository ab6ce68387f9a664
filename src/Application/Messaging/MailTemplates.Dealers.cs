using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;

namespace CarTrade.Application.Messaging;

/// <content>Mails to a dealership. They say nothing about the buyer.</content>
public static partial class MailTemplates
{
    /// <summary>A published request matches what the dealership serves. <paramref name="destination"/> is a country's or port's name.</summary>
    public static Mail NewMatch(Guid id, string language, string to, string? name, Uri link, string reference, string car, string destination) =>
        Make(id, "new-match", language, to, name, link, ("reference", reference), ("car", car), ("destination", destination));

    /// <summary>A buyer wrote in the thread of a request.</summary>
    public static Mail NewQuestionToDealer(Guid id, string language, string to, string? name, Uri link, string reference) =>
        Make(id, "new-question", language, to, name, link, ("reference", reference), ("dealer", null));

    /// <summary>A buyer answered an offer with another price. <paramref name="reference"/> is the offer's.</summary>
    public static Mail CounterOffer(Guid id, string language, string to, string? name, Uri link, string reference, string car, Money total) =>
        Make(id, "counter-offer", language, to, name, link, ("reference", reference), ("car", car), ("total", total));

    /// <summary>A buyer accepted an offer. <paramref name="reference"/> is the offer's.</summary>
    public static Mail OfferAccepted(Guid id, string language, string to, string? name, Uri link, string reference, string car, Money total) =>
        Make(id, "offer-accepted", language, to, name, link, ("reference", reference), ("car", car), ("total", total));

    /// <summary>A buyer released the contact of a request: it waits for the dealership's receipt.</summary>
    public static Mail LeadAvailable(Guid id, string language, string to, string? name, Uri link, string reference, string car) =>
        Make(id, "lead-available", language, to, name, link, ("reference", reference), ("car", car));

    /// <summary>The operator decided about an accreditation. <paramref name="until"/> is its end date, where there is one.</summary>
    public static Mail AccreditationDecision(
        Guid id, string language, string to, string? name, Uri link, string dealer, AccreditationOutcome outcome, DateTimeOffset? until) =>
        Make(id, "accreditation-decision", language, to, name, link, ("dealer", dealer), ("outcome", outcome), ("until", until));
}

/// <summary>What was decided about an accreditation.</summary>
public enum AccreditationOutcome
{
    /// <summary>Accredited.</summary>
    Approved,
    /// <summary>Not accredited.</summary>
    Rejected,
    /// <summary>Suspended, by the operator or because evidence lapsed.</summary>
    Suspended,
    /// <summary>Accredited again.</summary>
    Reinstated,
    /// <summary>Ended for good.</summary>
    Terminated,
}
