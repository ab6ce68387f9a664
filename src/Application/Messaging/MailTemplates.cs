using CarTrade.Application.Abstractions;

namespace CarTrade.Application.Messaging;

/// <summary>
/// Every mail there is, with the values that its template takes. A mail names nobody but its recipient, and never carries bank details,
/// contact details or what people wrote to each other: it links to the page that shows these after a sign-in.
/// </summary>
/// <remarks>
/// Common parameters: <c>id</c> decides the Message-ID, so a repeat of the same event passes the same id; <c>language</c> is <c>en</c> or
/// <c>ja</c>, others get English; <c>to</c> is opened from sealed data just before; <c>name</c> is the recipient's own, or null for a plain greeting;
/// <c>link</c> is made by <see cref="ILinks"/>.
/// </remarks>
public static partial class MailTemplates
{
    private static Mail Make(Guid id, string template, string language, string to, string? name, Uri link, params ReadOnlySpan<(string Key, object? Value)> more)
    {
        var model = new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = name, ["link"] = link };
        foreach (var (key, value) in more)
            model[key] = value;
        return new Mail(id, template, language, to, model);
    }
}
