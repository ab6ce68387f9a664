using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Reference;

/// <summary>Refusals about reference data.</summary>
public static class ReferenceErrors
{
    /// <summary>No such make.</summary>
    public static Error MakeUnknown => Error.NotFound("make.unknown", "This make is not known.");

    /// <summary>No such country.</summary>
    public static Error CountryUnknown => Error.NotFound("country.unknown", "This country is not known.");

    /// <summary>No rate for one of two currencies.</summary>
    /// <param name="from">The currency given.</param>
    /// <param name="to">The currency received.</param>
    public static Error RateUnknown(Currency from, Currency to) =>
        Error.NotFound("exchange_rate.unknown", $"No exchange rate between {from} and {to} is known.");

    /// <summary>A line of an upload that cannot be taken.</summary>
    /// <param name="line">Its number, the header being 1.</param>
    /// <param name="why">What is wrong.</param>
    public static Error RateUpload(int line, string why) => Error.Validation(
        "exchange_rate.upload_invalid",
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Line {line}: {why}"),
        new(StringComparer.Ordinal) { ["field"] = "csv" });

    /// <summary>A rate far from the last one.</summary>
    /// <param name="from">The currency given.</param>
    /// <param name="to">The currency received.</param>
    /// <param name="last">The last rate.</param>
    public static Error RateImplausible(Currency from, Currency to, decimal last) => Error.Validation(
        "exchange_rate.implausible",
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{from} to {to} was {last:0.######}. Set acceptLargeChanges if the new rate is right."),
        new(StringComparer.Ordinal) { ["field"] = "csv" });
}
