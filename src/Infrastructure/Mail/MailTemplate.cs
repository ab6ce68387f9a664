using System.Text.RegularExpressions;
using HandlebarsDotNet;

namespace CarTrade.Infrastructure.Mail;

/// <summary>A template compiled for one language: values are escaped in the HTML part and literal in subject and text.</summary>
internal sealed partial class MailTemplate
{
    private static readonly IHandlebars Plain = Handlebars.Create(new HandlebarsConfiguration { NoEscape = true, ThrowOnUnresolvedBindingExpression = true });

    private static readonly IHandlebars Escaped = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new HtmlEncoder(), ThrowOnUnresolvedBindingExpression = true });

    private readonly HandlebarsTemplate<object, object> subject;
    private readonly HandlebarsTemplate<object, object> text;
    private readonly HandlebarsTemplate<object, object> html;

    public MailTemplate(MailBlocks blocks, string page)
    {
        (subject, text) = (Plain.Compile(blocks.Subject), Plain.Compile(blocks.ToText()));
        html = Escaped.Compile(page.Replace("@body", blocks.ToHtml(), StringComparison.Ordinal));
    }

    public RenderedMail Render(Dictionary<string, object?> values)
    {
        values["subject"] = subject(values).Trim();
        return new((string)values["subject"]!, Gaps().Replace(text(values), "\n\n"), html(values));
    }

    [GeneratedRegex(@"\n{3,}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Gaps();
}

/// <summary>A mail as people read it.</summary>
internal sealed record RenderedMail(string Subject, string Text, string Html);
