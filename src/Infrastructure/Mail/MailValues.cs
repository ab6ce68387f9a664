using System.Globalization;
using System.Text;
using CarTrade.Application.Messaging;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;

namespace CarTrade.Infrastructure.Mail;

/// <summary>Brings a model's values to one line of text each, in the reader's language.</summary>
internal static class MailValues
{
    /// <summary>Longest value, in UTF-16 units; links are never cut.</summary>
    public const int MaxLength = 300;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja-JP");

    public static Dictionary<string, object?> Of(IReadOnlyDictionary<string, object?> model, string language) =>
        model.ToDictionary(pair => pair.Key, pair => Of(pair.Value, language), StringComparer.Ordinal);

    private static object? Of(object? value, string language) => value switch
    {
        null or bool or int => value,
        string text => OneLine(text),
        Uri link => link.AbsoluteUri,
        DateTimeOffset at => Moment(at.ToUniversalTime(), language),
        Money money => Amount(money, language),
        Incoterm incoterm => incoterm.ToString().ToUpperInvariant(),
        AccreditationOutcome outcome => Flags(outcome),
        OrderAction step => Flags(step),
        _ => throw new ArgumentException($"A mail cannot show a {value.GetType().Name}.", nameof(value)),
    };

    private static Dictionary<string, bool> Flags<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().ToDictionary(each => each.ToString().ToLowerInvariant(), each => each.Equals(value), StringComparer.Ordinal);

    private static string Moment(DateTimeOffset at, string language) => language == MailCatalogue.Japanese
        ? at.ToString("yyyy'年'M'月'd'日' HH:mm' (UTC)'", Japanese)
        : at.ToString("d MMMM yyyy, HH:mm 'UTC'", English);

    private static string Amount(Money money, string language)
    {
        var major = money.Minor / (decimal)Math.Pow(10, money.Currency.MinorUnits);
        var number = major.ToString("N" + money.Currency.MinorUnits.ToString(CultureInfo.InvariantCulture), language == MailCatalogue.Japanese ? Japanese : English);
        return $"{money.Currency.Code} {number}";
    }

    /// <summary>Line breaks, other control characters, bidirectional overrides and halves of characters become spaces.</summary>
    private static string OneLine(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, MaxLength));
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length + rune.Utf16SequenceLength > MaxLength)
                break;
            line.Append(PlainText.IsSafe(rune.ToString()) && rune != Rune.ReplacementChar ? rune.ToString() : " ");
        }

        return line.ToString().Trim();
    }
}
