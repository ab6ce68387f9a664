using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>
/// An e-mail address in the form in which it is stored, compared and written to: NFKC, lower case, domain in IDNA ASCII. The rules are
/// practical: what real providers hand out is accepted (the dots of old Japanese phones too), what cannot receive mail is not.
/// </summary>
public readonly partial record struct EmailAddress
{
    /// <summary>Longest address in characters, by SMTP's path limit.</summary>
    public const int MaxLength = 254;

    /// <summary>Longest part before the at sign, in octets of UTF-8.</summary>
    public const int MaxLocalOctets = 64;

    private static readonly string[] LooseDots = ["docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "i.softbank.jp", "au.com"];
    private static readonly string[] NoSuchTopLevel = ["invalid", "localhost", "local", "con", "cmo", "ocm", "comm"];

    private readonly string? address;

    private EmailAddress(string address) => this.address = address;

    /// <summary>The normalised address.</summary>
    public string Value => address ?? "";

    /// <summary>Reads and normalises; <c>email.invalid</c> otherwise.</summary>
    /// <param name="raw">What was sent.</param>
    public static ErrorOr<EmailAddress> Parse(string? raw)
    {
        if (raw is null || raw.Length > 2 * MaxLength || !PlainText.IsSafe(raw))
            return ValueErrors.InvalidEmail;
        var text = raw.Normalize(NormalizationForm.FormKC).Trim(' ').ToLowerInvariant();
        var at = text.LastIndexOf('@');
        if (at <= 0 || !Local().IsMatch(text[..at]) || Encoding.UTF8.GetByteCount(text[..at]) > MaxLocalOctets)
            return ValueErrors.InvalidEmail;
        var domain = Ascii(text[(at + 1)..]);
        if (domain is null || !Dots(text[..at], domain) || at + 1 + domain.Length > MaxLength)
            return ValueErrors.InvalidEmail;
        return new EmailAddress(text[..at] + "@" + domain);
    }

    /// <summary>Rebuilds from a sealed record; throws on what is not an address.</summary>
    /// <param name="stored">The stored address.</param>
    public static EmailAddress From(string stored) => Parse(stored) is { IsError: false } parsed
        ? parsed.Value
        : throw new ArgumentException("Not an e-mail address.", nameof(stored));

    /// <summary>Never the address, so that none slips into a log.</summary>
    public override string ToString() => "e-mail address";

    private static bool Dots(string local, string domain) =>
        (local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal)) || LooseDots.Contains(domain, StringComparer.Ordinal);

    private static string? Ascii(string domain)
    {
        try
        {
            var ascii = System.Text.Ascii.IsValid(domain) ? domain : new IdnMapping { UseStd3AsciiRules = true }.GetAscii(domain).ToLowerInvariant();
            return Domain().IsMatch(ascii) && !NoSuchTopLevel.Contains(ascii[(ascii.LastIndexOf('.') + 1)..], StringComparer.Ordinal) ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\A[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]+\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Local();

    [GeneratedRegex(@"\A(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Domain();
}
