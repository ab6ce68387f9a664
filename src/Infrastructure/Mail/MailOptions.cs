using MailKit.Security;
using MimeKit;

namespace CarTrade.Infrastructure.Mail;

/// <summary>Section <c>Mail</c>: the mail server and who the mails are from.</summary>
internal sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>The SMTP server. Absent in development: mails stay in the development mailbox.</summary>
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    /// <summary><c>StartTls</c> (default), <c>SslOnConnect</c>, or <c>None</c> for a relay on the same machine.</summary>
    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTls;

    public string? UserName { get; set; }

    public string? Password { get; set; }

    /// <summary>Sender, such as <c>CarTrade &lt;no-reply@example.com&gt;</c>.</summary>
    public string From { get; set; } = "CarTrade <no-reply@localhost>";

    public string? ReplyTo { get; set; }

    /// <summary>The operator's name and postal address, at the foot of every mail.</summary>
    public string Sender { get; set; } = "CarTrade";

    /// <summary>Development only: a folder that gets each mail as an <c>.eml</c> file besides.</summary>
    public string? Drop { get; set; }

    /// <summary>Seconds that one attempt may take.</summary>
    public int TimeoutSeconds { get; set; } = 30;

    /// <summary>Attempts after the first within one delivery of the message; the bus tries again after these.</summary>
    public int Retries { get; set; } = 2;

    public bool HasServer => !string.IsNullOrWhiteSpace(Host);

    public bool AddressesAreValid => IsAddress(From) && (ReplyTo is null || IsAddress(ReplyTo));

    private static bool IsAddress(string text) => MailboxAddress.TryParse(text, out var mailbox) && mailbox.Address.Contains('@', StringComparison.Ordinal);
}
