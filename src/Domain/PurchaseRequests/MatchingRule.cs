using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Which dealers see a request: those whose makes include the wished one, and whose destinations include the buyer's.</summary>
public static class MatchingRule
{
    /// <summary>Whether the dealership serves the wish. An empty list of makes or destinations means all of them.</summary>
    /// <param name="dealer">What the dealership serves.</param>
    /// <param name="wish">The wish.</param>
    /// <param name="destination">Where the car goes.</param>
    public static bool Matches(ServedMarket dealer, WishedCar wish, CountryCode destination) =>
        (dealer.Makes.Count == 0 || dealer.NamesMake(wish.Make)) && (dealer.Destinations.Count == 0 || dealer.NamesDestination(destination));
}
