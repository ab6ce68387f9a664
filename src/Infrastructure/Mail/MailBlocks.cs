using System.Text;

namespace CarTrade.Infrastructure.Mail;

/// <summary>
/// Reads a template's source and gives its Handlebars source for text and for HTML, so that both parts always say the same. Blocks are
/// separated by empty lines: a paragraph, <c>~</c> a quiet one, <c>&gt;</c> the action (links to <c>link</c>), <c>|</c> rows of label and value.
/// The source is split before values are filled in, so no value can make a block.
/// </summary>
internal sealed record MailBlocks(string Subject, IReadOnlyList<string> Blocks)
{
    private const string SubjectMark = "subject: ";

    public static MailBlocks Parse(string source)
    {
        var blocks = source.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return blocks[0].StartsWith(SubjectMark, StringComparison.Ordinal)
            ? new(blocks[0][SubjectMark.Length..], blocks[1..])
            : new("", blocks);
    }

    public MailBlocks Within(MailBlocks frame) =>
        this with { Blocks = [.. frame.Blocks.SelectMany(block => block == "@body" ? Blocks : [block])] };

    public string ToText() => string.Join("\n\n", Blocks.Select(Text)) + "\n";

    public string ToHtml() => string.Join('\n', Blocks.Select(Html));

    private static string Text(string block) => block[0] switch
    {
        '>' => $"{block[1..].Trim()}:\n{{{{link}}}}",
        '~' => block[1..].Trim(),
        '|' => string.Join('\n', Rows(block).Select(row => $"{row.Label}: {row.Value}")),
        _ => block,
    };

    private static string Html(string block) => block[0] switch
    {
        '>' => $"""<p><a class="action" href="{'{'}{'{'}link{'}'}{'}'}">{block[1..].Trim()}</a></p>""",
        '~' => Paragraph(block[1..].Trim(), " class=\"quiet\""),
        '|' => Table(block),
        _ => Paragraph(block, ""),
    };

    /// <summary>A paragraph that is one condition as a whole vanishes with it.</summary>
    private static string Paragraph(string text, string attributes) =>
        text.StartsWith("{{#if", StringComparison.Ordinal) && text.EndsWith("{{/if}}", StringComparison.Ordinal) && text.IndexOf("{{/if}}", StringComparison.Ordinal) == text.Length - 7
            && !text.Contains("{{else}}", StringComparison.Ordinal)
            ? $"{text[..(text.IndexOf("}}", StringComparison.Ordinal) + 2)]}<p{attributes}>{text[(text.IndexOf("}}", StringComparison.Ordinal) + 2)..^7]}</p>{{{{/if}}}}"
            : $"<p{attributes}>{text}</p>";

    private static string Table(string block)
    {
        var html = new StringBuilder("<table>\n");
        foreach (var (label, value) in Rows(block))
            html.Append("<tr><th scope=\"row\">").Append(label).Append("</th><td>").Append(value).Append("</td></tr>\n");
        return html.Append("</table>").ToString();
    }

    private static IEnumerable<(string Label, string Value)> Rows(string block) =>
        block.Split('\n').Select(line => line.Split('|', 3, StringSplitOptions.TrimEntries)).Select(parts => (parts[1], parts[2]));
}
