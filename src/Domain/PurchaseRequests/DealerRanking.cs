using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>
/// Which dealers come first for a pre-authorised release. The rule, in this order: names both the make and the destination as its own before
/// one who serves everything; answers faster, by the median of the last 90 days in steps of one hour, without a record last; had fewer leads in
/// the last 30 days; then the lower id. The same input always gives the same order.
/// </summary>
public static class DealerRanking
{
    /// <summary>The candidates, best first; those who do not match are left out.</summary>
    /// <param name="candidates">Accredited dealers with their record.</param>
    /// <param name="wish">The wish.</param>
    /// <param name="destination">Where the car goes.</param>
    public static IReadOnlyList<RankedDealer> Rank(IEnumerable<RankedDealer> candidates, WishedCar wish, CountryCode destination) =>
    [
        .. candidates
            .Where(dealer => MatchingRule.Matches(dealer.Serves, wish, destination))
            .OrderByDescending(dealer => Named(dealer.Serves, wish, destination))
            .ThenBy(dealer => dealer.MedianAnswer is { } median ? (long)median.TotalHours : long.MaxValue)
            .ThenBy(dealer => dealer.LeadsLast30Days)
            .ThenBy(dealer => dealer.Id.Value),
    ];

    private static int Named(ServedMarket serves, WishedCar wish, CountryCode destination) =>
        (serves.NamesMake(wish.Make) ? 1 : 0) + (serves.NamesDestination(destination) ? 1 : 0);
}

/// <summary>A dealer with what the ranking looks at.</summary>
/// <param name="Id">The dealership.</param>
/// <param name="Serves">Makes and destinations served.</param>
/// <param name="MedianAnswer">Median time from publication to first answer over the last 90 days; null without a record.</param>
/// <param name="LeadsLast30Days">Contacts released to it in the last 30 days.</param>
public sealed record RankedDealer(DealerId Id, ServedMarket Serves, TimeSpan? MedianAnswer, int LeadsLast30Days);
