using System.Globalization;
using System.Text;

namespace CarTrade.Domain.Billing.Matching;

/// <summary>Names as banks write them: without accents, titles and punctuation, in any order, cut off.</summary>
public static class NameFold
{
    private const int ShortestCut = 3;

    private static readonly HashSet<string> Titles = new(["MR", "MRS", "MS", "MISS", "DR", "ENG", "PROF", "CO", "LTD", "LIMITED", "INC", "LLC", "PLC", "KK", "CORP", "COMPANY", "THE", "AND"], StringComparer.Ordinal);

    /// <summary>
    /// Whether two names are one person's or business's: every word of the shorter is in the longer, and there are two at least, or both are the same single word. The
    /// last word may be cut off.
    /// </summary>
    /// <param name="left">A name.</param>
    /// <param name="right">Another.</param>
    public static bool Same(string? left, string? right)
    {
        var (a, b) = (Words(left), Words(right));
        return Within(a, b) || Within(b, a);
    }

    private static bool Within(List<string> less, List<string> more) => less.Count > 0 && less.Count <= more.Count && (less.Count >= 2 || more.Count == 1)
        && less.TrueForAll(word => more.Contains(word, StringComparer.Ordinal) || IsCut(word, less, more));

    private static bool IsCut(string word, List<string> of, List<string> others) =>
        word == of[^1] && word.Length >= ShortestCut && of.Count >= 2 && others.Exists(other => other.StartsWith(word, StringComparison.Ordinal));

    private static List<string> Words(string? name)
    {
        var text = new StringBuilder();
        foreach (var unit in (name ?? "").Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(unit))
                text.Append(char.ToUpperInvariant(unit));
            else if (CharUnicodeInfo.GetUnicodeCategory(unit) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.OtherPunctuation) || unit is '.' or ',' or '/' or '&')
                text.Append(' ');
        }

        return [.. text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Titles.Contains(word)).Distinct(StringComparer.Ordinal)];
    }
}
