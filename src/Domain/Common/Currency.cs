using System.Collections.Frozen;
using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>An ISO 4217 currency that is in use, with its number of decimals.</summary>
public readonly record struct Currency
{
    /// <summary>Length of a code.</summary>
    public const int CodeLength = 3;

    private const string TwoDecimals =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP CVE CZK DKK "
        + "DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK "
        + "LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR "
        + "RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED "
        + "VES WST XCD XCG YER ZAR ZMW ZWG";

    private static readonly FrozenDictionary<string, int> Decimals =
        TwoDecimals.Split(' ').Select(code => (code, 2))
            .Concat("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".Split(' ').Select(code => (code, 0)))
            .Concat("BHD IQD JOD KWD LYD OMR TND".Split(' ').Select(code => (code, 3)))
            .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private readonly string? code;

    private Currency(string code) => this.code = code;

    /// <summary>Japanese yen: no decimals.</summary>
    public static Currency Jpy { get; } = new("JPY");

    /// <summary>US dollar.</summary>
    public static Currency Usd { get; } = new("USD");

    /// <summary>Every known code.</summary>
    public static IReadOnlyCollection<string> Codes => Decimals.Keys;

    /// <summary>Three capital letters; empty only for the default value.</summary>
    public string Code => code ?? "";

    /// <summary>Number of decimals: 0 for JPY, 2 for USD, 3 for KWD.</summary>
    public int MinorUnits => Decimals.GetValueOrDefault(Code);

    /// <summary>Reads a code in any case; <c>currency.unknown</c> otherwise.</summary>
    /// <param name="raw">What was sent.</param>
    public static ErrorOr<Currency> Parse(string? raw)
    {
        var candidate = raw?.Trim().ToUpperInvariant() ?? "";
        return Decimals.ContainsKey(candidate) ? new Currency(candidate) : ValueErrors.UnknownCurrency;
    }

    /// <summary>Rebuilds from storage; throws on a code that is not known.</summary>
    /// <param name="stored">The stored code.</param>
    public static Currency From(string stored) => Parse(stored) is { IsError: false } parsed
        ? parsed.Value
        : throw new ArgumentException("Not a currency code.", nameof(stored));

    /// <inheritdoc/>
    public override string ToString() => Code;
}
