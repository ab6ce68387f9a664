namespace CarTrade.Application.Abstractions;

/// <summary>A mail to be rendered from a template and sent at least once with a stable Message-ID.</summary>
/// <param name="Id">Decides the Message-ID: a repeat of the same id carries the same one.</param>
/// <param name="Template">Name of the template, such as <c>prove-address</c>.</param>
/// <param name="Language"><c>en</c> or <c>ja</c>.</param>
/// <param name="To">Address, opened from sealed data by the caller just before; never stored or logged.</param>
/// <param name="Model">Values for the template.</param>
public sealed record Mail(Guid Id, string Template, string Language, string To, IReadOnlyDictionary<string, object?> Model);

/// <summary>Sends mail. Called from message handlers only, never within a request.</summary>
public interface IMailer
{
    /// <summary>Sends; throws on failure so that the message is tried again.</summary>
    Task SendAsync(Mail mail, CancellationToken ct);
}

/// <summary>Absolute addresses of pages, for mails. Tokens go into the fragment.</summary>
public interface ILinks
{
    /// <summary>The page's address, such as <c>https://host/verify-email#token=…</c>.</summary>
    Uri Page(string path, string? fragmentToken = null);
}
