using System.Text.RegularExpressions;
using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>A phone number in E.164. Reading what people type, by country, is done outside the domain.</summary>
public readonly partial record struct PhoneNumber
{
    /// <summary>Longest number: a plus sign and 15 digits.</summary>
    public const int MaxLength = 16;

    private readonly string? number;

    private PhoneNumber(string number) => this.number = number;

    /// <summary>A plus sign and digits.</summary>
    public string Value => number ?? "";

    /// <summary>Accepts E.164 only; <c>phone.invalid</c> otherwise.</summary>
    /// <param name="raw">What the reader produced.</param>
    public static ErrorOr<PhoneNumber> Parse(string? raw) =>
        raw is not null && E164().IsMatch(raw) ? new PhoneNumber(raw) : ValueErrors.InvalidPhone;

    /// <summary>Rebuilds from a sealed record; throws on what is not E.164.</summary>
    /// <param name="stored">The stored number.</param>
    public static PhoneNumber From(string stored) => Parse(stored) is { IsError: false } parsed
        ? parsed.Value
        : throw new ArgumentException("Not E.164.", nameof(stored));

    /// <summary>Never the number, so that none slips into a log.</summary>
    public override string ToString() => "phone number";

    [GeneratedRegex(@"\A\+[1-9][0-9]{6,14}\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex E164();
}
