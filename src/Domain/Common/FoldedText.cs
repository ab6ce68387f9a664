using System.Globalization;
using System.Text;

namespace CarTrade.Domain.Common;

/// <summary>
/// Text reduced to what detectors need: any script's digits as ASCII, compatibility forms and dashes unified, invisible characters dropped; with
/// the way back to the original positions.
/// </summary>
internal sealed class FoldedText
{
    private const string KanjiDigits = "〇一二三四五六七八九";

    /// <summary>What each ASCII character folds to.</summary>
    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(value => Fold(new Rune(value), new StringBuilder()))];

    private readonly List<Range> sources;

    private FoldedText(string text, List<Range> sources) => (Text, this.sources) = (text, sources);

    internal string Text { get; }

    internal static FoldedText Of(string text)
    {
        StringBuilder folded = new(text.Length);
        List<Range> origins = new(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var known = Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) == System.Buffers.OperationStatus.Done;
            var piece = !known ? " " : rune.IsAscii ? Ascii[rune.Value] : Fold(rune, folded);
            folded.Append(piece);
            foreach (var _ in piece)
                origins.Add(i..(i + length));
            i += length;
        }

        for (var i = 0; i < folded.Length; i++)
        {
            var touchesDigit = (i > 0 && char.IsAsciiDigit(folded[i - 1])) || (i + 1 < folded.Length && char.IsAsciiDigit(folded[i + 1]));
            if (touchesDigit && folded[i] is 'o' or 'O')
                folded[i] = '0';
        }

        return new FoldedText(folded.ToString(), origins);
    }

    /// <summary>Where a folded range came from.</summary>
    internal Range Original(Range range) => sources[range.Start.Value].Start..sources[range.End.Value - 1].End;

    private static string Fold(Rune rune, StringBuilder before)
    {
        if (rune.IsBmp && KanjiDigits.IndexOf((char)rune.Value, StringComparison.Ordinal) is >= 0 and var digit)
            return digit.ToString(CultureInfo.InvariantCulture);
        if (rune.Value == '零')
            return "0";
        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
            return ((int)Rune.GetNumericValue(rune)).ToString(CultureInfo.InvariantCulture);
        if (rune.Value is 'ー' && before.Length > 0 && char.IsAsciiDigit(before[^1]))
            return "-";
        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => "",
            UnicodeCategory.DashPunctuation => "-",
            UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => " ",
            _ => Unify(rune),
        };
    }

    private static string Unify(Rune rune)
    {
        if (rune.Value is 0x2212 or 0x02D7 or 0x2043)
            return "-";
        if (rune.Value is '。' or '｡' or '・' or '·' or '٫' or '۔')
            return ".";
        if (rune.Value is '’' or '`')
            return "'";
        var compatible = rune.ToString().Normalize(NormalizationForm.FormKD);
        return string.Concat(compatible.Where(unit => CharUnicodeInfo.GetUnicodeCategory(unit) != UnicodeCategory.NonSpacingMark)).Replace('−', '-');
    }
}
