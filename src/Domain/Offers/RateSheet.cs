using CarTrade.Domain.Common;

namespace CarTrade.Domain.Offers;

/// <summary>Exchange rates of one day against one base.</summary>
/// <param name="On">Date of the rates.</param>
/// <param name="Base">The base currency.</param>
/// <param name="PerBase">Major units of a currency for one of the base, by code.</param>
public sealed record RateSheet(DateOnly On, Currency Base, IReadOnlyDictionary<string, decimal> PerBase)
{
    /// <summary>Major units of one currency for one of another, through the base; null when either is not on the sheet.</summary>
    /// <param name="from">Given.</param>
    /// <param name="to">Wanted.</param>
    public decimal? Rate(Currency from, Currency to)
    {
        if (from == to)
            return 1m;
        return Of(from) is { } given && Of(to) is { } wanted ? wanted / given : null;
    }

    private decimal? Of(Currency currency) =>
        currency == Base ? 1m : PerBase.TryGetValue(currency.Code, out var rate) && rate > 0 ? rate : null;
}
