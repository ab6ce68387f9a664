using System.Text;
using System.Text.RegularExpressions;
using CarTrade.Domain.Deals;

namespace CarTrade.Domain.Billing.Matching;

/// <summary>Finds the references of proformas in what was written with a transfer, however banks on the way broke or spaced it.</summary>
public static partial class RemittanceReferences
{
    /// <summary>Most references of one transfer.</summary>
    public const int Most = 20;

    private const int LeastDigits = 6;

    /// <summary>Every reference whose check digits fit, once, in the order of the text.</summary>
    /// <param name="texts">What the sender wrote, and the sender's own reference.</param>
    public static string[] In(params ReadOnlySpan<string?> texts)
    {
        var found = new List<string>();
        foreach (var text in texts)
        {
            foreach (Match match in Shape().Matches(Plain(text)))
                found.AddRange(Valid(match.Value, match.Groups["digits"].Length));
        }

        return [.. found.Distinct(StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>Where other digits follow without a break, each length is tried: check digits tell, but for one in 97, and then no such proforma was issued.</summary>
    private static IEnumerable<string> Valid(string text, int digits)
    {
        for (var length = LeastDigits; length <= digits; length++)
        {
            var candidate = text[..(text.Length - digits + length)];
            if (CreditorReference.IsValid(candidate))
                yield return candidate;
        }
    }

    /// <summary>Capital letters and digits alone, wide ones made narrow.</summary>
    private static string Plain(string? text)
    {
        var plain = new StringBuilder(text?.Length ?? 0);
        foreach (var unit in (text ?? "").Normalize(NormalizationForm.FormKC))
        {
            if (char.IsAsciiLetterOrDigit(unit))
                plain.Append(char.ToUpperInvariant(unit));
        }

        return plain.ToString();
    }

    [GeneratedRegex(@"RF[0-9]{2}PI[0-9]{4}(?<digits>[0-9]{6,15})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
