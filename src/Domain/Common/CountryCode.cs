using System.Collections.Frozen;
using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>A country or territory by its ISO 3166-1 alpha-2 code.</summary>
public readonly record struct CountryCode
{
    /// <summary>Length of a code.</summary>
    public const int CodeLength = 2;

    private static readonly FrozenSet<string> Known = (
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL "
        + "CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU "
        + "GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC "
        + "MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT "
        + "PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA "
        + "UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly string? code;

    private CountryCode(string code) => this.code = code;

    /// <summary>Japan, where every car comes from.</summary>
    public static CountryCode Japan { get; } = new("JP");

    /// <summary>Two capital letters; empty only for the default value.</summary>
    public string Code => code ?? "";

    /// <summary>Reads a code in any case; <c>country.invalid</c> otherwise.</summary>
    /// <param name="raw">What was sent.</param>
    public static ErrorOr<CountryCode> Parse(string? raw)
    {
        var candidate = raw?.Trim().ToUpperInvariant() ?? "";
        return Known.Contains(candidate) ? new CountryCode(candidate) : ValueErrors.InvalidCountry;
    }

    /// <summary>Rebuilds from storage; throws on what is not a code.</summary>
    /// <param name="stored">The stored code.</param>
    public static CountryCode From(string stored) => Parse(stored) is { IsError: false } parsed
        ? parsed.Value
        : throw new ArgumentException("Not a country code.", nameof(stored));

    /// <inheritdoc/>
    public override string ToString() => Code;
}
