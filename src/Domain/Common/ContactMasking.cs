using System.Text;

namespace CarTrade.Domain.Common;

/// <summary>
/// Hides phone numbers, e-mail addresses, links, messenger handles and postal addresses in free text, in any script, with full-width digits and
/// spelled-out forms ("name at domain dot com"). Years, prices, mileages, engine sizes, grades and chassis numbers stay readable. It errs on the
/// side of hiding, and it is a filter, not a proof: what it passes was still published without any contact field.
/// </summary>
public static class ContactMasking
{
    /// <summary>What stands in place of a hidden detail.</summary>
    public const string Mask = "•••";

    private const int MaxRounds = 12;

    /// <summary>The text without contact details. No result contains anything that <see cref="Finds"/> reports.</summary>
    /// <param name="text">What a person wrote.</param>
    public static MaskedText Apply(string text)
    {
        var hidden = 0;
        for (var round = 0; round < MaxRounds; round++)
        {
            var spans = Spans(text);
            if (spans.Count == 0)
                return new MaskedText(text, hidden);
            hidden += spans.Count;
            text = Replace(text, spans);
        }

        return Finds(text) ? new MaskedText(Mask, hidden + 1) : new MaskedText(text, hidden);
    }

    /// <summary>Whether the text holds something that looks like a contact detail.</summary>
    /// <param name="text">The text.</param>
    public static bool Finds(string text) => Spans(text).Count > 0;

    private static List<Range> Spans(string text)
    {
        var folded = FoldedText.Of(text);
        var found = ContactPatterns.Find(folded.Text).Concat(PhoneDetector.Find(folded.Text)).Select(folded.Original)
            .OrderBy(range => range.Start.Value);
        List<Range> merged = [];
        foreach (var range in found)
        {
            if (merged.Count > 0 && range.Start.Value <= merged[^1].End.Value)
                merged[^1] = merged[^1].Start..Math.Max(merged[^1].End.Value, range.End.Value);
            else
                merged.Add(range);
        }

        return merged;
    }

    private static string Replace(string text, List<Range> spans)
    {
        StringBuilder result = new(text.Length);
        var position = 0;
        foreach (var span in spans)
        {
            result.Append(text, position, span.Start.Value - position).Append(Mask);
            position = span.End.Value;
        }

        return result.Append(text, position, text.Length - position).ToString();
    }
}

/// <summary>Text after masking.</summary>
/// <param name="Text">The readable rest.</param>
/// <param name="Hidden">How many details were hidden.</param>
public sealed record MaskedText(string Text, int Hidden);
