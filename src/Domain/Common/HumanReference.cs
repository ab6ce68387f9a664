using System.Globalization;
using System.Text.RegularExpressions;
using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>What people say on the phone: <c>PR-2026-000123</c>.</summary>
public readonly partial record struct HumanReference
{
    /// <summary>Purchase request.</summary>
    public const string PurchaseRequest = "PR";

    /// <summary>Offer.</summary>
    public const string Offer = "OF";

    /// <summary>Dealership.</summary>
    public const string Dealer = "DL";

    /// <summary>Deal.</summary>
    public const string Deal = "DE";

    /// <summary>Order.</summary>
    public const string Order = "OR";

    /// <summary>Proforma invoice.</summary>
    public const string Proforma = "PI";

    /// <summary>Member.</summary>
    public const string Member = "MB";

    /// <summary>Data subject request.</summary>
    public const string SubjectRequest = "DSR";

    /// <summary>Case of the operator's staff.</summary>
    public const string StaffCase = "SC";

    /// <summary>Disclosure by law.</summary>
    public const string LegalDisclosure = "LD";

    /// <summary>Incident.</summary>
    public const string Incident = "IN";

    /// <summary>Longest reference.</summary>
    public const int MaxLength = 24;

    private readonly string? text;

    private HumanReference(string text) => this.text = text;

    /// <summary>The whole reference in capitals.</summary>
    public string Value => text ?? "";

    /// <summary>The letters that say what it names.</summary>
    public string Prefix => Value.IndexOf('-', StringComparison.Ordinal) is > 0 and var end ? Value[..end] : "";

    /// <summary>A new reference; throws for an unknown prefix or a number below one.</summary>
    /// <param name="prefix">One of the constants.</param>
    /// <param name="year">Calendar year of birth, UTC.</param>
    /// <param name="number">Number within the series.</param>
    public static HumanReference Create(string prefix, int year, long number) =>
        From(string.Create(CultureInfo.InvariantCulture, $"{prefix}-{year:D4}-{number:D6}"));

    /// <summary>Reads what people type, in any case; <c>reference.invalid</c> otherwise.</summary>
    /// <param name="raw">What was sent.</param>
    public static ErrorOr<HumanReference> Parse(string? raw)
    {
        var candidate = raw?.Trim().ToUpperInvariant() ?? "";
        return Shape().IsMatch(candidate) ? new HumanReference(candidate) : ValueErrors.InvalidReference;
    }

    /// <summary>Rebuilds from storage; throws on what is not a reference.</summary>
    /// <param name="stored">The stored reference.</param>
    public static HumanReference From(string stored) => Parse(stored) is { IsError: false } parsed
        ? parsed.Value
        : throw new ArgumentException("Not a reference.", nameof(stored));

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"\A(?:PR|OF|DL|DE|OR|PI|MB|DSR|SC|LD|IN)-[0-9]{4}-(?:[0-9]{6}|[1-9][0-9]{6,14})\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Shape();
}
