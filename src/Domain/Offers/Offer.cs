using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Domain.Offers;

/// <summary>A dealership answers a request with a car and a price. Every change after sending is a new revision; old ones stay as they are.</summary>
public sealed partial class Offer : StatefulAggregate<OfferState, OfferAction>
{
    /// <summary>Shortest validity when sent.</summary>
    public static readonly TimeSpan ShortestValidity = TimeSpan.FromHours(48);

    /// <summary>Longest validity.</summary>
    public static readonly TimeSpan LongestValidity = TimeSpan.FromDays(90);

    private readonly List<OfferRevision> revisions = [];
    private readonly List<CounterOffer> counterOffers = [];

    private Offer()
    {
    }

    /// <summary>Names the offer.</summary>
    [NotPersonal("identifier")]
    public OfferId Id { get; private set; }

    /// <summary>Its human reference.</summary>
    [NotPersonal("identifier")]
    public HumanReference Reference { get; private set; }

    /// <summary>The request that it answers.</summary>
    [NotPersonal("identifier")]
    public PurchaseRequestId RequestId { get; private set; }

    /// <summary>The dealership that offers; no other ever sees it.</summary>
    [NotPersonal("identifier")]
    public DealerId DealerId { get; private set; }

    /// <summary>Number of the revision that stands.</summary>
    [NotPersonal("number")]
    public int CurrentRevision { get; private set; }

    /// <summary>Last moment of acceptance of the revision that stands, UTC; for timers.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset ValidUntil { get; private set; }

    /// <summary><see cref="ChassisNumber.Key"/> of the revision that stands; null while the car is to be sourced. For finding offers that lapse.</summary>
    [Collected(DataCategory.OtherCollectedInformation, "1.6", Retention.Books7Years, Clear = true)]
    public string? ChassisKey { get; private set; }

    /// <summary>When it was first sent, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>When it ended, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>All revisions, oldest first.</summary>
    public IReadOnlyList<OfferRevision> Revisions => revisions;

    /// <summary>All counter-offers, oldest first.</summary>
    public IReadOnlyList<CounterOffer> CounterOffers => counterOffers;

    /// <summary>The revision that stands.</summary>
    public OfferRevision Current => revisions.Single(revision => revision.Number == CurrentRevision);

    /// <summary>Whether it is before the buyer or the dealer.</summary>
    public bool IsLive => State is OfferState.Sent or OfferState.Countered or OfferState.Revised;

    /// <inheritdoc/>
    protected override StateMachine<OfferState, OfferAction> Machine => OfferMachine.Table;
}
