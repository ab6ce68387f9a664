using CarTrade.Domain.Common;
using CarTrade.Domain.Offers;
using CarTrade.Domain.Reference.Rates;

namespace CarTrade.Application.Offers;

/// <summary>The day's rates as the comparison reads them: against one currency.</summary>
internal static class RateSheets
{
    public static RateSheet Of(RateTable table, Currency target)
    {
        Dictionary<string, decimal> rates = new(StringComparer.Ordinal);
        var oldest = table.On;
        foreach (var currency in table.Currencies)
        {
            if (currency != target && table.Between(target, currency) is { IsError: false, Value: var quoted })
            {
                rates[currency.Code] = quoted.Rate;
                oldest = currency == Currency.Jpy || currency == Currency.Usd ? Earlier(oldest, quoted.AsOf) : oldest;
            }
        }

        return new(oldest, target, rates);
    }

    private static DateOnly Earlier(DateOnly left, DateOnly right) => left < right ? left : right;
}
