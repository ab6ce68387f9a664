using System.Text;
using System.Text.RegularExpressions;
using ErrorOr;

namespace CarTrade.Domain.Dealers;

/// <summary>The number of a 古物商許可 (secondhand dealer's licence): twelve digits, the first two being the issuing commission's.</summary>
public readonly partial record struct AntiqueDealerLicence
{
    /// <summary>Number of digits.</summary>
    public const int Length = 12;

    private readonly string? number;

    private AntiqueDealerLicence(string number) => this.number = number;

    /// <summary>Twelve digits.</summary>
    public string Number => number ?? "";

    /// <summary>
    /// Reads <c>第301234567890号</c>, full-width digits, spaces and dashes. <c>dealer.licence_invalid</c> unless twelve digits;
    /// <c>dealer.licence_of_other_prefecture</c> when the commission's code is another's.
    /// </summary>
    /// <param name="raw">What was sent.</param>
    /// <param name="prefecture">The prefecture stated.</param>
    public static ErrorOr<AntiqueDealerLicence> Parse(string? raw, Prefecture prefecture)
    {
        var match = Shape().Match(raw is { Length: <= 60 } && Domain.Common.PlainText.IsSafe(raw) ? raw.Normalize(NormalizationForm.FormKC) : "");
        var digits = string.Concat(match.Groups["digits"].Value.Where(char.IsAsciiDigit));
        if (digits.Length != Length)
            return DealerErrors.LicenceInvalid;
        return prefecture.Issues(digits) ? new AntiqueDealerLicence(digits) : DealerErrors.LicenceOfOtherPrefecture;
    }

    /// <summary>Rebuilds from storage; throws on what is not twelve digits.</summary>
    /// <param name="stored">The stored digits.</param>
    public static AntiqueDealerLicence From(string stored) => stored.Length == Length && stored.All(char.IsAsciiDigit)
        ? new(stored)
        : throw new ArgumentException("Not a licence number.", nameof(stored));

    /// <inheritdoc/>
    public override string ToString() => Number;

    [GeneratedRegex(@"\A\s*第?\s*(?<digits>[0-9][0-9\s-]{10,20}[0-9])\s*号?\s*\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shape();
}
