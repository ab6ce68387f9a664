using System.Text;
using System.Text.RegularExpressions;
using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>A place of trade by its UN/LOCODE, such as KEMBA for Mombasa. Whether the place exists is for the reference data to say.</summary>
public readonly partial record struct UnLocode
{
    /// <summary>Length of a code.</summary>
    public const int CodeLength = 5;

    private readonly string? code;

    private UnLocode(string code) => this.code = code;

    /// <summary>Five characters in capitals.</summary>
    public string Code => code ?? "";

    /// <summary>The country part.</summary>
    public CountryCode Country => CountryCode.From(Code[..2]);

    /// <summary>Reads <c>kemba</c>, <c>KE MBA</c> and full-width forms; <c>un_locode.invalid</c> otherwise.</summary>
    /// <param name="raw">What was sent.</param>
    public static ErrorOr<UnLocode> Parse(string? raw)
    {
        if (!PlainText.IsSafe(raw ?? ""))
            return ValueErrors.InvalidUnLocode;
        var text = (raw ?? "").Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return Shape().IsMatch(text) && !CountryCode.Parse(text[..2]).IsError ? new UnLocode(text) : ValueErrors.InvalidUnLocode;
    }

    /// <summary>Rebuilds from storage; throws on what is not a code.</summary>
    /// <param name="stored">The stored code.</param>
    public static UnLocode From(string stored) => Parse(stored) is { IsError: false } parsed
        ? parsed.Value
        : throw new ArgumentException("Not a UN/LOCODE.", nameof(stored));

    /// <inheritdoc/>
    public override string ToString() => Code;

    [GeneratedRegex(@"\A[A-Z]{2}[A-Z2-9]{3}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shape();
}
