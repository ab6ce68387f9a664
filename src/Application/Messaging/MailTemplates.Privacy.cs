using CarTrade.Application.Abstractions;

namespace CarTrade.Application.Messaging;

/// <content>Mails about the privacy policy.</content>
public static partial class MailTemplates
{
    /// <summary>A new version of the policy was approved; until <paramref name="takesForceAt"/> people can object.</summary>
    public static Mail PolicyChange(Guid id, string language, string to, string? name, Uri link, string version, DateTimeOffset takesForceAt) =>
        Make(id, "policy-change", language, to, name, link, ("version", version), ("takesForceAt", takesForceAt));

    /// <summary>Feedback was answered; the link carries the thread's token and shows neither staff nor sender.</summary>
    public static Mail FeedbackAnswered(Guid id, string language, string to, string? name, Uri link) => Make(id, "feedback-answered", language, to, name, link);

    /// <summary>Something about staff's access that another administrator must know of. It names neither the person nor the colleague.</summary>
    public static Mail AccessAlarm(Guid id, string language, string to, string? name, Uri link, string what, DateTimeOffset at) =>
        Make(id, "access-alarm", language, to, name, link, ("what", what), ("at", at));

    /// <summary>Data about the recipient was disclosed by law (4.1, 4.2).</summary>
    public static Mail LegalDisclosure(Guid id, string language, string to, string? name, Uri link, string reference, string authority, string clause, DateTimeOffset at) =>
        Make(id, "legal-disclosure", language, to, name, link, ("reference", reference), ("authority", authority), ("clause", clause), ("at", at));

    /// <summary>The recipient is thought to have broken the user agreement; what is proposed is not decided before they could answer (4.3).</summary>
    public static Mail BreachNotice(
        Guid id, string language, string to, string? name, Uri link, string reference, string clause, DateTimeOffset replyUntil, DateTimeOffset publicUntil) =>
        Make(id, "breach-notice", language, to, name, link, ("reference", reference), ("clause", clause), ("replyUntil", replyUntil), ("publicUntil", publicUntil));

    /// <summary>Details of the recipient were made public on a breach (4.3).</summary>
    public static Mail BreachPublished(Guid id, string language, string to, string? name, Uri link, string reference, DateTimeOffset at, DateTimeOffset publicUntil) =>
        Make(id, "breach-published", language, to, name, link, ("reference", reference), ("at", at), ("publicUntil", publicUntil));

    /// <summary>Half of the time for telling somebody of an incident is over.</summary>
    public static Mail IncidentReminder(Guid id, string language, string to, string? name, Uri link, string reference, string what, DateTimeOffset dueAt) =>
        Make(id, "incident-reminder", language, to, name, link, ("reference", reference), ("what", what), ("dueAt", dueAt));

    /// <summary>The time for telling somebody of an incident is over.</summary>
    public static Mail IncidentOverdue(Guid id, string language, string to, string? name, Uri link, string reference, string what, DateTimeOffset dueAt) =>
        Make(id, "incident-overdue", language, to, name, link, ("reference", reference), ("what", what), ("dueAt", dueAt));
}
