using CarTrade.Application.Abstractions;

namespace CarTrade.Application.Messaging;

/// <content>Mails about data subject requests (clause 7). <c>reference</c> is the request's, such as DSR-2026-000123.</content>
public static partial class MailTemplates
{
    /// <summary>A request came in and waits for the person's confirmation.</summary>
    public static Mail PrivacyReceived(Guid id, string language, string to, string? name, Uri link, string reference, DateTimeOffset dueAt) =>
        Make(id, "privacy-received", language, to, name, link, ("reference", reference), ("dueAt", dueAt));

    /// <summary>The list was confirmed; the link works without an account.</summary>
    public static Mail PrivacyConfirmed(Guid id, string language, string to, string? name, Uri link, string reference, DateTimeOffset dueAt) =>
        Make(id, "privacy-confirmed", language, to, name, link, ("reference", reference), ("dueAt", dueAt));

    /// <summary>The package can be fetched.</summary>
    public static Mail PrivacyPackage(Guid id, string language, string to, string? name, Uri link, string reference, DateTimeOffset expiresAt) =>
        Make(id, "privacy-package", language, to, name, link, ("reference", reference), ("expiresAt", expiresAt));

    /// <summary>The certificate is there.</summary>
    public static Mail PrivacyCertificate(Guid id, string language, string to, string? name, Uri link, string reference) =>
        Make(id, "privacy-certificate", language, to, name, link, ("reference", reference));

    /// <summary>It takes longer.</summary>
    public static Mail PrivacyDelayed(Guid id, string language, string to, string? name, Uri link, string reference, DateTimeOffset dueAt) =>
        Make(id, "privacy-delayed", language, to, name, link, ("reference", reference), ("dueAt", dueAt));

    /// <summary>It was refused.</summary>
    public static Mail PrivacyRefused(Guid id, string language, string to, string? name, Uri link, string reference) =>
        Make(id, "privacy-refused", language, to, name, link, ("reference", reference));

    /// <summary>Tells a dealership what a person asked about the copy that it owns. <paramref name="reference"/> is the purchase request's.</summary>
    public static Mail PrivacyNotice(Guid id, string language, string to, string? name, Uri link, string reference, DateTimeOffset dueAt) =>
        Make(id, "privacy-notice", language, to, name, link, ("reference", reference), ("dueAt", dueAt));
}
