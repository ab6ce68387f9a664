using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using CarTrade.Application.Messaging;

namespace CarTrade.WebApi.Endpoints;

/// <summary>The pages of the development mailbox: plain HTML without script or inline style.</summary>
internal static partial class MailboxPages
{
    public const string Style = "pre { white-space: pre-wrap; overflow-wrap: anywhere; } main.wide { max-width: 960px; }";

    private const string Link = """<link rel="stylesheet" href="/dev/mailbox/style.css">""";

    public static string List(IReadOnlyList<MailboxItem> items)
    {
        var rows = new StringBuilder();
        foreach (var item in items)
        {
            rows.Append(CultureInfo.InvariantCulture, $"""
                <tr><td>{item.At:HH:mm:ss}</td><td>{Encode(item.To)}</td><td><a href="/dev/mailbox/{item.Number}">{Encode(item.Subject)}</a></td></tr>

                """);
        }

        return Page("Mailbox", $"""
            <p class="quiet">Mails of this development run, newest first. They are kept in memory and go nowhere.</p>
            <table><tr><th scope="col">Time (UTC)</th><th scope="col">To</th><th scope="col">Subject</th></tr>
            {rows}</table>
            """);
    }

    public static string One(MailboxItem item) => Page(item.Subject, $"""
        <p class="quiet">To {Encode(item.To)}, {item.At.ToString("u", CultureInfo.InvariantCulture)}, Message-ID {Encode(item.MessageId)}</p>
        <p><a class="action" href="{Encode(item.Link)}">{Encode(item.Link)}</a></p>
        <pre>{Encode(item.Text)}</pre>
        <p><a href="/dev/mailbox/{item.Number.ToString(CultureInfo.InvariantCulture)}/html">HTML part</a> · <a href="/dev/mailbox">All mails</a></p>
        """);

    /// <summary>The HTML part with its style sheet moved into a file, where the content policy allows it.</summary>
    public static string Html(MailboxItem item) => InlineStyle().Replace(item.Html, Link, 1);

    private static string Page(string title, string body) => $"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{Encode(title)}</title>{Link}</head>
        <body><main class="wide"><p class="brand">CarTrade mailbox</p><h1>{Encode(title)}</h1>
        {body}
        </main></body></html>
        """;

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);

    [GeneratedRegex("<style>.*?</style>", RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex InlineStyle();
}
