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
}
