namespace CarTrade.Application.Messaging;

/// <summary>Mails that stayed in this process because the development configuration names no mail server. Bounded, and lost on restart.</summary>
public interface IDevelopmentMailbox
{
    /// <summary>True in development without a mail server; false everywhere else, where the mailbox stays empty.</summary>
    bool IsOpen { get; }

    /// <summary>The style sheet of the mails, which a strict content policy wants in its own file.</summary>
    string Style { get; }

    /// <summary>The mails kept, newest first.</summary>
    IReadOnlyList<MailboxItem> List();
}

/// <summary>A mail as it would have left.</summary>
/// <param name="Number">Counts the deliveries of this process, from 1.</param>
/// <param name="MessageId">Its Message-ID; two deliveries of the same mail share it.</param>
/// <param name="Template">Name of its template.</param>
/// <param name="To">The recipient's address.</param>
/// <param name="Subject">Subject.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Link">The page that it leads to.</param>
/// <param name="Text">The text part.</param>
/// <param name="Html">The HTML part, a whole document.</param>
public sealed record MailboxItem(
    int Number, string MessageId, string Template, string To, string Subject, DateTimeOffset At, string Link, string Text, string Html);
