using CarTrade.Domain.Common;
using CarTrade.Domain.Reference.Rates;

namespace CarTrade.Infrastructure.Reference;

/// <summary>Reads <c>fx/rates.csv</c>. Currencies that are no longer in use are passed over.</summary>
internal static class RateFile
{
    public static IReadOnlyList<RateObservation> Read(string folder) =>
    [
        .. Csv.Read(Path.Combine(folder, "fx", "rates.csv"), row => Currency.Parse(row["currency"]) is { IsError: false } currency
                ? new RateObservation(Currency.From(row["base"]), currency.Value, row.Date("date"), row.Decimal("units_per_base"), row["source"])
                : null)
            .OfType<RateObservation>(),
    ];
}
