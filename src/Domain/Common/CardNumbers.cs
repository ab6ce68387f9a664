using System.Globalization;

namespace CarTrade.Domain.Common;

/// <summary>
/// Finds numbers of payment cards in text, so that none is ever taken in: 13 to 19 digits of a known scheme with a right check digit, together or in a card's groups.
/// Digits that hang on letters (chassis numbers, IBANs, references) or follow a plus sign (phone numbers) are none.
/// </summary>
public static class CardNumbers
{
    /// <summary>Fewest digits of a card.</summary>
    public const int FewestDigits = 13;

    /// <summary>Most digits of a card.</summary>
    public const int MostDigits = 19;

    private const char Mask = '•';

    /// <summary>How cards are printed and typed, besides in one piece.</summary>
    private static readonly int[][] Shapes = [[4, 4, 4, 4], [4, 4, 4, 4, 3], [4, 4, 4, 4, 2], [4, 4, 4, 4, 1], [4, 6, 5], [4, 6, 4], [4, 3, 3, 3], [4, 4, 5], [4, 4, 4, 3], [4, 4, 4, 1]];

    /// <summary>First and last beginning of each scheme, with the numbers of digits that it has.</summary>
    private static readonly (int From, int To, int Fewest, int Most)[] Schemes =
    [
        (4000, 4999, 13, 19), (5100, 5599, 16, 16), (2221, 2720, 16, 16), (2200, 2204, 16, 19), (3400, 3499, 15, 15), (3700, 3799, 15, 15), (3000, 3059, 14, 19), (3095, 3095, 14, 19), (3600, 3699, 14, 19),
        (3800, 3999, 14, 19), (3528, 3589, 16, 19), (6011, 6011, 16, 19), (6200, 6299, 16, 19), (6440, 6599, 16, 19), (8100, 8299, 16, 19), (5000, 5099, 13, 19), (5600, 5899, 13, 19), (6304, 6304, 13, 19), (6700, 6799, 13, 19),
    ];

    /// <summary>Whether the text holds one.</summary>
    /// <param name="text">Any text.</param>
    public static bool AreIn(string? text) => text is { Length: >= FewestDigits } && Find(text, 0) is not null;

    /// <summary>The text with each digit of such numbers masked.</summary>
    /// <param name="text">Any text.</param>
    public static string? Masked(string? text)
    {
        if (!AreIn(text))
            return text;
        var units = text!.ToCharArray();
        for (var found = Find(text, 0); found is { } range; found = Find(text, range.End))
        {
            for (var at = range.Start; at < range.End; at++)
                units[at] = Digit(text[at]) < 0 ? units[at] : Mask;
        }

        return new(units);
    }

    private static (int Start, int End)? Find(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            if (Digit(text[at]) < 0)
                continue;
            if (IsFree(text, at) && Number(text, at) is { } end)
                return (at, end);
            while (at + 1 < text.Length && Digit(text[at + 1]) >= 0)
                at++;
        }

        return null;
    }

    /// <summary>Where a card number that begins here ends; null where none begins.</summary>
    private static int? Number(string text, int start)
    {
        var (digits, groups, at) = (new List<int>(MostDigits), new List<int>(5), start);
        while (true)
        {
            var before = digits.Count;
            while (at < text.Length && Digit(text[at]) is >= 0 and var digit)
            {
                digits.Add(digit);
                at++;
            }

            groups.Add(digits.Count - before);
            if (digits.Count > MostDigits)
                return null;
            var ends = at == text.Length || !Hangs(text[at]);
            if (ends && (groups.Count == 1 || Array.Exists(Shapes, shape => shape.AsSpan().SequenceEqual(groups.ToArray()))) && IsCard(digits))
                return at;
            if (at + 1 >= text.Length || !Separates(text[at]) || Digit(text[at + 1]) < 0)
                return null;
            at++;
        }
    }

    private static bool IsCard(List<int> digits)
    {
        if (digits.Count < FewestDigits)
            return false;
        var beginning = (digits[0] * 1000) + (digits[1] * 100) + (digits[2] * 10) + digits[3];
        return Array.Exists(Schemes, scheme => beginning >= scheme.From && beginning <= scheme.To && digits.Count >= scheme.Fewest && digits.Count <= scheme.Most) && Checks(digits);
    }

    /// <summary>The check digit of ISO/IEC 7812 (Luhn).</summary>
    private static bool Checks(List<int> digits)
    {
        var sum = 0;
        for (var at = digits.Count - 1; at >= 0; at--)
        {
            var doubled = (digits.Count - 1 - at) % 2 == 1 ? digits[at] * 2 : digits[at];
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return sum % 10 == 0;
    }

    /// <summary>Digits that hang on a letter are part of a reference; after a plus sign they are a phone number.</summary>
    private static bool IsFree(string text, int at) => at == 0 || !(Hangs(text[at - 1]) || text[at - 1] is '+' or '＋');

    /// <summary>References are made of Latin letters; Japanese words stand beside a number without a blank.</summary>
    private static bool Hangs(char unit) => char.IsAsciiLetter(unit) || unit is >= 'Ａ' and <= 'ｚ';

    private static bool Separates(char unit) => unit is ' ' or '-' or '.' or '\u00a0' or '\u2007' or '\u202f' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '－' or '　';

    /// <summary>Any script's digits count: full-width ones are usual in Japan.</summary>
    private static int Digit(char unit) => char.IsAsciiDigit(unit) ? unit - '0' : unit < 128 ? -1 : CharUnicodeInfo.GetDecimalDigitValue(unit);
}
