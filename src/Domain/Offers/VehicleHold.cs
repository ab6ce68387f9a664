using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;

namespace CarTrade.Domain.Offers;

/// <summary>
/// An exclusive claim on one car for one accepted offer. The chassis key is unique among holds that are not released, over all dealers; the
/// database's unique index decides between two who come at once.
/// </summary>
public sealed class VehicleHold : AggregateRoot
{
    /// <summary>Longest reason of a release.</summary>
    public const int ReasonLength = 100;

    private VehicleHold()
    {
    }

    /// <summary>Names the hold.</summary>
    [NotPersonal("identifier")]
    public VehicleHoldId Id { get; private set; }

    /// <summary><see cref="ChassisNumber.Key"/> of the car.</summary>
    [Collected(DataCategory.OtherCollectedInformation, "1.6", Retention.Books7Years, Clear = true)]
    public string ChassisKey { get; private set; } = "";

    /// <summary>The offer for which it is held.</summary>
    [NotPersonal("identifier")]
    public OfferId OfferId { get; private set; }

    /// <summary>The request.</summary>
    [NotPersonal("identifier")]
    public PurchaseRequestId RequestId { get; private set; }

    /// <summary>The dealership.</summary>
    [NotPersonal("identifier")]
    public DealerId DealerId { get; private set; }

    /// <summary>Since when, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset TakenAt { get; private set; }

    /// <summary>Until when, UTC; null while it is active.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>Why it was released; a code from a closed list.</summary>
    [NotPersonal("reason code")]
    public string? ReleaseReason { get; private set; }

    /// <summary>Whether the car is held.</summary>
    public bool IsActive => ReleasedAt is null;

    internal static VehicleHold Take(ChassisNumber chassis, OfferId offer, PurchaseRequestId request, DealerId dealer, DateTimeOffset at) => new()
    {
        Id = new VehicleHoldId(Guid.CreateVersion7(at)),
        ChassisKey = chassis.Key,
        OfferId = offer,
        RequestId = request,
        DealerId = dealer,
        TakenAt = at,
    };

    /// <summary>Lets the car go; <c>vehicle_hold.already_released</c> the second time.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="at">Server time, UTC.</param>
    public ErrorOr<Success> Release(string reason, DateTimeOffset at)
    {
        if (!IsActive)
            return OfferErrors.HoldAlreadyReleased;
        (ReleasedAt, ReleaseReason) = (at, reason);
        Touch();
        return Result.Success;
    }
}
