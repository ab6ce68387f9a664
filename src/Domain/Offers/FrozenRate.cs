using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Offers;

/// <summary>The exchange rate at the moment of sending, kept with the revision so that nobody argues about it later.</summary>
/// <param name="From">Currency of the price.</param>
/// <param name="To">Currency of the buyer's budget, or US dollar.</param>
/// <param name="Rate">Major units of <paramref name="To"/> for one of <paramref name="From"/>.</param>
/// <param name="On">Date of the rate.</param>
[NotPersonal("exchange rate")]
public sealed record FrozenRate(Currency From, Currency To, decimal Rate, DateOnly On);
