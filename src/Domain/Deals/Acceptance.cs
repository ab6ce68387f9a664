using CarTrade.Domain.Common;
using CarTrade.Domain.Offers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;

namespace CarTrade.Domain.Deals;

/// <summary>
/// A buyer takes an offer: the offer and the request move, the car is held, the contact goes to that dealer without a cancel window, and the deal
/// exists; or nothing of it. Save all in one transaction: the unique index on active holds decides between two buyers of one car.
/// </summary>
/// <param name="Deal">The deal.</param>
/// <param name="Hold">The hold to add; null while the car is to be sourced.</param>
/// <param name="NewRelease">The release to add; null when the dealer has, or is about to get, the contact.</param>
public sealed record Acceptance(Deal Deal, VehicleHold? Hold, LeadRelease? NewRelease)
{
    /// <summary>
    /// Takes the offer. Errors: <c>offer.revision_outdated</c>, <c>offer.expired</c>, illegal transitions of offer or request, <c>purchase_request.expired</c>.
    /// Nothing is changed when an error comes back.
    /// </summary>
    /// <param name="request">The buyer's request.</param>
    /// <param name="offer">The offer on it.</param>
    /// <param name="revision">The revision that the buyer looked at.</param>
    /// <param name="releases">Every release of the request so far.</param>
    /// <param name="id">Id of the deal.</param>
    /// <param name="reference">Human reference of the deal.</param>
    /// <param name="occasion">The buyer.</param>
    public static ErrorOr<Acceptance> Take(
        PurchaseRequest request, Offer offer, int revision, IReadOnlyCollection<LeadRelease> releases, DealId id, HumanReference reference, Occasion occasion)
    {
        if (offer.RequestId != request.Id || releases.Any(release => release.RequestId != request.Id))
            throw new ArgumentException("Offer or release of another request.", nameof(offer));
        var moved = request.CanAccept(occasion);
        if (moved.IsError)
            return moved.Errors;
        var accepted = offer.Accept(revision, occasion);
        if (accepted.IsError)
            return accepted.Errors;
        request.AcceptOffer(offer.Id, occasion);
        var car = accepted.Value.Car;
        var hold = car.Chassis is { } chassis ? VehicleHold.Take(chassis, offer.Id, request.Id, offer.DealerId, occasion.At) : null;
        var deal = Deal.Of(id, reference, request, offer, accepted.Value, occasion.At);
        return new Acceptance(deal, hold, Release(request, offer, releases, occasion));
    }

    private static LeadRelease? Release(PurchaseRequest request, Offer offer, IReadOnlyCollection<LeadRelease> releases, Occasion occasion)
    {
        var live = releases.FirstOrDefault(release => release.IsLive && release.DealerId == offer.DealerId);
        live?.Hasten(occasion);
        return live is null ? LeadRelease.Schedule(request.Id, offer.DealerId, ReleaseGround.OfferAccepted, occasion) : null;
    }
}
