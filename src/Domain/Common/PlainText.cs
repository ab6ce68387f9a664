using System.Globalization;
using System.Text;
using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>What counts as text that a person wrote, and how long it may be.</summary>
public static class PlainText
{
    /// <summary>Longest name of a person or business.</summary>
    public const int NameLength = 200;

    /// <summary>Longest single line of other kinds.</summary>
    public const int LineLength = 120;

    /// <summary>Longest free text of a request, question or note.</summary>
    public const int NoteLength = 4000;

    /// <summary>One line: trimmed, NFC, no line breaks. Errors: <c>text.required</c>, <c>text.too_long</c>, <c>text.forbidden_character</c>.</summary>
    /// <param name="raw">What was sent.</param>
    /// <param name="maxLength">Longest result, in UTF-16 units.</param>
    public static ErrorOr<string> Line(string? raw, int maxLength) => Read(raw, maxLength, multiline: false);

    /// <summary>A name of a thing, which everybody may read: as <see cref="Line"/>, without contact details. Besides: <c>text.contact_details</c>.</summary>
    /// <param name="raw">What was sent.</param>
    /// <param name="maxLength">Longest result, in UTF-16 units.</param>
    public static ErrorOr<string> Label(string? raw, int maxLength) =>
        Line(raw, maxLength).FailIf(ContactMasking.Finds, ValueErrors.TextContactDetails);

    /// <summary>Free text: as <see cref="Line"/>, with tabs and line breaks allowed and breaks written as a line feed.</summary>
    /// <param name="raw">What was sent.</param>
    /// <param name="maxLength">Longest result, in UTF-16 units.</param>
    public static ErrorOr<string> Block(string? raw, int maxLength) => Read(raw, maxLength, multiline: true);

    /// <summary>Whether there is no control character, lone surrogate, noncharacter, bidirectional override or invisible tag in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="multiline">Whether tab and line breaks are allowed.</param>
    public static bool IsSafe(string text, bool multiline = false)
    {
        for (var i = 0; i < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) != System.Buffers.OperationStatus.Done || !IsText(rune, multiline))
                return false;
            i += length;
        }

        return true;
    }

    private static ErrorOr<string> Read(string? raw, int maxLength, bool multiline)
    {
        if (raw is null)
            return ValueErrors.TextRequired;
        if (raw.Length > 4 * maxLength)
            return ValueErrors.TextTooLong;
        if (!IsSafe(raw, multiline))
            return ValueErrors.TextUnsafe;
        var text = raw.Normalize(NormalizationForm.FormC).ReplaceLineEndings("\n").Trim();
        if (text.Length == 0)
            return ValueErrors.TextRequired;
        return text.Length > maxLength ? ValueErrors.TextTooLong : text;
    }

    private static bool IsText(Rune rune, bool multiline) => rune.Value switch
    {
        '\t' or '\n' or '\r' => multiline,
        0x2028 or 0x2029 => false,
        >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 => false,
        0x200B or 0xFEFF => false,
        >= 0xFDD0 and <= 0xFDEF or >= 0xE0000 and <= 0xE007F => false,
        _ => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate)
            && (rune.Value & 0xFFFE) != 0xFFFE,
    };
}
