using System.Text;
using System.Text.RegularExpressions;
using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>
/// A Japanese frame number (<c>NKR81-7027906</c>) or a 17-character VIN. Full-width characters, any dash, spaces and lower case are
/// read; after the dash of a frame number, and anywhere in a VIN, the letters O, Q and I can only be misread 0 and 1.
/// </summary>
public readonly partial record struct ChassisNumber
{
    /// <summary>Longest number, dash included.</summary>
    public const int MaxLength = 20;

    private readonly string? number;

    private ChassisNumber(string number) => this.number = number;

    /// <summary>As people write it, dash included.</summary>
    public string Value => number ?? "";

    /// <summary>For comparing: no dash, and O and I as 0 and 1, so that two spellings of one car are one key.</summary>
    public string Key => Digits(Value.Replace("-", "", StringComparison.Ordinal));

    /// <summary>Whether it is a 17-character VIN rather than a frame number.</summary>
    public bool IsVin => Vin().IsMatch(Value);

    /// <summary>Reads a number; <c>chassis_number.invalid</c> when it is neither form.</summary>
    /// <param name="raw">What was sent.</param>
    public static ErrorOr<ChassisNumber> Parse(string? raw)
    {
        if (raw is null || raw.Length > 2 * MaxLength || !PlainText.IsSafe(raw))
            return ValueErrors.InvalidChassis;
        var text = Dashes().Replace(raw.Normalize(NormalizationForm.FormKC), "-").Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        var bare = Digits(text.Replace("-", "", StringComparison.Ordinal)).Replace('Q', '0');
        if (bare.Length == 17 && Vin().IsMatch(bare))
            return new ChassisNumber(bare);
        var dash = text.LastIndexOf('-');
        var candidate = dash < 0 ? text : text[..dash] + "-" + Digits(text[(dash + 1)..]).Replace('Q', '0');
        return (dash < 0 ? Undashed() : Frame()).IsMatch(candidate) ? new ChassisNumber(candidate) : ValueErrors.InvalidChassis;
    }

    /// <summary>Rebuilds from storage; throws on what is not a number.</summary>
    /// <param name="stored">The stored number.</param>
    public static ChassisNumber From(string stored) => Parse(stored) is { IsError: false } parsed
        ? parsed.Value
        : throw new ArgumentException("Not a chassis number.", nameof(stored));

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string Digits(string text) => text.Replace('O', '0').Replace('I', '1');

    [GeneratedRegex(@"\A[A-HJ-NPR-Z0-9]{17}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Vin();

    [GeneratedRegex(@"\A(?=[A-Z0-9]*[A-Z])[A-Z0-9]{2,9}-[0-9]{4,8}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Frame();

    [GeneratedRegex(@"\A(?=[A-Z0-9]*[A-Z])[A-Z0-9]{4,12}[0-9]{4}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Undashed();

    [GeneratedRegex(@"\s*[\p{Pd}\u2212\u30FC\u02D7]\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dashes();
}
