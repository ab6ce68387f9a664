using System.Globalization;
using System.Text;
using CarTrade.Domain.Common;

namespace CarTrade.Domain.Deals;

/// <summary>The reference that a bank transfer carries (ISO 11649): <c>RF18PI2026000123</c>. Its check digits catch a mistyped one.</summary>
public static class CreditorReference
{
    /// <summary>Longest reference.</summary>
    public const int MaxLength = 25;

    private const int Modulus = 97;

    /// <summary>The reference of a proforma invoice, as unique as its number.</summary>
    /// <param name="number">The proforma's number.</param>
    public static string Of(HumanReference number)
    {
        var text = number.Value.Replace("-", "", StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"RF{Modulus + 1 - Remainder(text + "RF00"):D2}{text}");
    }

    /// <summary>Whether the check digits fit; blanks and small letters do not matter.</summary>
    /// <param name="raw">What a statement or a person says.</param>
    public static bool IsValid(string raw)
    {
        var text = raw.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return text.Length is > 4 and <= MaxLength && text.StartsWith("RF", StringComparison.Ordinal)
            && text.All(char.IsAsciiLetterOrDigit) && Remainder(text[4..] + text[..4]) == 1;
    }

    private static int Remainder(string text)
    {
        var digits = new StringBuilder();
        foreach (var unit in text)
            digits.Append(CultureInfo.InvariantCulture, $"{(char.IsAsciiDigit(unit) ? unit - '0' : unit - 'A' + 10)}");
        return digits.ToString().Aggregate(0, (rest, digit) => ((rest * 10) + digit - '0') % Modulus);
    }
}
