using System.Collections.Frozen;
using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Reference.Rates;

/// <summary>
/// The newest rate of every currency on a day, all against the US dollar; other pairs are crossed through it. Of several observations of a
/// currency the one with the latest date counts, and of one date the one given last.
/// </summary>
public sealed class RateTable
{
    private readonly FrozenDictionary<string, DollarRate> rates;

    private RateTable(DateOnly on, FrozenDictionary<string, DollarRate> rates) => (On, this.rates) = (on, rates);

    /// <summary>The day for which it holds: nothing later went in.</summary>
    public DateOnly On { get; }

    /// <summary>The currencies that it knows, in order.</summary>
    public IReadOnlyList<Currency> Currencies => [.. rates.Values.Select(rate => rate.Currency).OrderBy(currency => currency.Code, StringComparer.Ordinal)];

    /// <summary>Builds the table. Observations on another base than the dollar need that base's own dollar rate of the same day and source.</summary>
    /// <param name="observations">All that is known; where dates are equal a later entry replaces an earlier one.</param>
    /// <param name="on">The day.</param>
    public static RateTable At(IEnumerable<RateObservation> observations, DateOnly on)
    {
        var known = observations.Where(rate => rate.Date <= on).ToList();
        var pivots = known.Where(rate => rate.Currency == Currency.Usd)
            .ToLookup(rate => (rate.Base, rate.Date, rate.Source), rate => rate.UnitsPerBase);
        var newest = new Dictionary<string, DollarRate>(StringComparer.Ordinal) { ["USD"] = new(Currency.Usd, 1m, on, null) };
        foreach (var rate in known.SelectMany(rate => InDollars(rate, pivots)))
        {
            if (rate.Currency != Currency.Usd && (!newest.TryGetValue(rate.Currency.Code, out var old) || old.Date <= rate.Date))
                newest[rate.Currency.Code] = rate;
        }

        return new(on, newest.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The rate between two currencies; <c>exchange_rate.unknown</c> where one of them has none.</summary>
    /// <param name="from">The currency given.</param>
    /// <param name="to">The currency received.</param>
    public ErrorOr<QuotedRate> Between(Currency from, Currency to)
    {
        if (!rates.TryGetValue(from.Code, out var left) || !rates.TryGetValue(to.Code, out var right))
            return ReferenceErrors.RateUnknown(from, to);
        if (from == to)
            return new QuotedRate(from, to, 1m, On, []);
        IReadOnlyList<string> sources = [.. new[] { left.Source, right.Source }.OfType<string>().Distinct(StringComparer.Ordinal)];
        return new QuotedRate(from, to, right.PerDollar / left.PerDollar, left.Date < right.Date ? left.Date : right.Date, sources);
    }

    private static IEnumerable<DollarRate> InDollars(RateObservation rate, ILookup<(Currency, DateOnly, string), decimal> pivots)
    {
        if (rate.Base == Currency.Usd)
            return [new(rate.Currency, rate.UnitsPerBase, rate.Date, rate.Source)];
        var dollars = pivots[(rate.Base, rate.Date, rate.Source)].LastOrDefault();
        if (dollars == 0)
            return [];
        return rate.Currency == Currency.Usd
            ? [new(rate.Base, 1 / dollars, rate.Date, rate.Source)]
            : [new(rate.Currency, rate.UnitsPerBase / dollars, rate.Date, rate.Source)];
    }

    private sealed record DollarRate(Currency Currency, decimal PerDollar, DateOnly Date, string? Source);
}
