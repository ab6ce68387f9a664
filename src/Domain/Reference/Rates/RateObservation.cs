using CarTrade.Domain.Common;

namespace CarTrade.Domain.Reference.Rates;

/// <summary>A rate as a source published it.</summary>
/// <param name="Base">The currency of which one unit is priced.</param>
/// <param name="Currency">The currency of the price.</param>
/// <param name="Date">The day that it stands for; the last day of the period for an average.</param>
/// <param name="UnitsPerBase">Units of <paramref name="Currency"/> for one unit of <paramref name="Base"/>; more than zero.</param>
/// <param name="Source">Short name of the publisher, such as <c>ECB</c>.</param>
public sealed record RateObservation(Currency Base, Currency Currency, DateOnly Date, decimal UnitsPerBase, string Source);
