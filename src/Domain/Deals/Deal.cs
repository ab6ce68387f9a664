using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Offers;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;

namespace CarTrade.Domain.Deals;

/// <summary>What buyer and dealer agreed, frozen at acceptance. The order is built on it.</summary>
public sealed class Deal : AggregateRoot
{
    private Deal()
    {
    }

    /// <summary>Names the deal.</summary>
    [NotPersonal("identifier")]
    public DealId Id { get; private set; }

    /// <summary>Its human reference.</summary>
    [NotPersonal("identifier")]
    public HumanReference Reference { get; private set; }

    /// <summary>The request.</summary>
    [NotPersonal("identifier")]
    public PurchaseRequestId RequestId { get; private set; }

    /// <summary>Who may act for the buyer: a member's id, or the request's for a guest.</summary>
    [NotPersonal("opaque identifier")]
    public Guid OwnerId { get; private set; }

    /// <summary>The accepted offer.</summary>
    [NotPersonal("identifier")]
    public OfferId OfferId { get; private set; }

    /// <summary>The accepted revision.</summary>
    [NotPersonal("number")]
    public int Revision { get; private set; }

    /// <summary>The dealership.</summary>
    [NotPersonal("identifier")]
    public DealerId DealerId { get; private set; }

    /// <summary>The car as agreed; the chassis number may be named later.</summary>
    [NotPersonal("car")]
    public OfferedCar Car { get; private set; } = null!;

    /// <summary>The price as agreed.</summary>
    [NotPersonal("amount of money")]
    public IncotermPrice Price { get; private set; } = null!;

    /// <summary>The named port.</summary>
    [NotPersonal("place of trade")]
    public UnLocode Port { get; private set; }

    /// <summary>When it was agreed, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset AcceptedAt { get; private set; }

    internal static Deal Of(DealId id, HumanReference reference, PurchaseRequest request, Offer offer, OfferRevision revision, DateTimeOffset at) => new()
    {
        Id = id,
        Reference = reference,
        RequestId = request.Id,
        OwnerId = request.OwnerId,
        OfferId = offer.Id,
        Revision = revision.Number,
        DealerId = offer.DealerId,
        Car = revision.Car,
        Price = revision.Price,
        Port = revision.Port,
        AcceptedAt = at,
    };

    /// <summary>Names the chassis of a car that was to be sourced, and takes its hold; <c>deal.chassis_already_named</c> the second time.</summary>
    /// <param name="chassis">The chassis number.</param>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<VehicleHold> NameChassis(ChassisNumber chassis, DateTimeOffset at)
    {
        if (!Car.IsToBeSourced)
            return DealErrors.ChassisAlreadyNamed;
        Car = Car with { Chassis = chassis };
        Touch();
        return VehicleHold.Take(chassis, OfferId, RequestId, DealerId, at);
    }

    /// <summary>Follows a guest's request to the member who claimed it.</summary>
    /// <param name="request">The claimed request.</param>
    public void FollowOwner(PurchaseRequest request)
    {
        if (request.Id != RequestId)
            throw new ArgumentException("Another deal's request.", nameof(request));
        OwnerId = request.OwnerId;
        Touch();
    }
}
