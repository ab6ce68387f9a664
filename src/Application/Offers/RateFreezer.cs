using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Offers;

namespace CarTrade.Application.Offers;

/// <summary>Freezes the rate by which the buyer will read an offer in the currency of the budget, or in dollars.</summary>
internal sealed class RateFreezer(IExchangeRates rates, TimeProvider clock)
{
    /// <summary>Null where the currencies are the same, the currency is unknown, or no rate is known.</summary>
    public async Task<FrozenRate?> FreezeAsync(string currency, Currency? budget, CancellationToken ct)
    {
        var from = Currency.Parse(currency);
        var to = budget ?? Currency.Usd;
        if (from.IsError || from.Value == to)
            return null;
        var table = await rates.OnAsync(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime), ct);
        var quoted = table.Between(from.Value, to);
        return quoted.IsError ? null : new FrozenRate(from.Value, to, quoted.Value.Rate, quoted.Value.AsOf);
    }
}
