using System.Globalization;
using System.Text;

namespace CarTrade.Infrastructure.Deals;

/// <summary>One A4 page in the making: black text and lines, from the top left, in points.</summary>
internal sealed class PdfPage(TrueTypeFont font)
{
    /// <summary>Width of A4.</summary>
    public const double Width = 595.28;

    /// <summary>Height of A4.</summary>
    public const double Height = 841.89;

    private readonly StringBuilder content = new();

    /// <summary>Every glyph in use, with the character that it stands for.</summary>
    public SortedDictionary<int, int> Used { get; } = [];

    /// <summary>The operators of the page.</summary>
    public string Content => content.ToString();

    /// <summary>Writes text with its base line at a height.</summary>
    public void Text(double x, double y, double size, string text)
    {
        content.Append(CultureInfo.InvariantCulture, $"BT /F1 {size:0.##} Tf {x:0.##} {Height - y:0.##} Td <");
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = font.GlyphOf(rune.Value);
            Used[glyph] = Used.TryGetValue(glyph, out var known) ? known : rune.Value;
            content.Append(CultureInfo.InvariantCulture, $"{glyph:X4}");
        }

        content.Append("> Tj ET\n");
    }

    /// <summary>Writes text that ends at x.</summary>
    public void Right(double x, double y, double size, string text) => Text(x - WidthOf(text, size), y, size, text);

    /// <summary>Draws a line across.</summary>
    public void Line(double x, double y, double to, double thickness = 0.5) =>
        content.Append(CultureInfo.InvariantCulture, $"{thickness:0.##} w {x:0.##} {Height - y:0.##} m {to:0.##} {Height - y:0.##} l S\n");

    /// <summary>Draws a frame.</summary>
    public void Frame(double x, double y, double width, double height) =>
        content.Append(CultureInfo.InvariantCulture, $"1 w {x:0.##} {Height - y - height:0.##} {width:0.##} {height:0.##} re S\n");

    /// <summary>Width of a text.</summary>
    public double WidthOf(string text, double size) => text.EnumerateRunes().Sum(rune => font.WidthOf(font.GlyphOf(rune.Value))) * size / 1000;

    /// <summary>Breaks a text into lines, at blanks where it has them.</summary>
    public IReadOnlyList<string> Wrapped(string text, double size, double width)
    {
        var (lines, rest) = (new List<string>(), text.Trim());
        while (WidthOf(rest, size) > width)
        {
            var end = rest.Length;
            while (end > 1 && WidthOf(rest[..end], size) > width)
                end--;
            var blank = rest.LastIndexOf(' ', end - 1, end);
            var cut = blank > end / 2 ? blank : char.IsHighSurrogate(rest[end - 1]) ? end - 1 : end;
            lines.Add(rest[..Math.Max(1, cut)].TrimEnd());
            rest = rest[Math.Max(1, cut)..].TrimStart();
        }

        lines.Add(rest);
        return lines;
    }
}
