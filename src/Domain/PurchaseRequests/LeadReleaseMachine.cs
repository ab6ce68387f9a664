using CarTrade.Domain.Common;
using static CarTrade.Domain.PurchaseRequests.LeadReleaseAction;
using static CarTrade.Domain.PurchaseRequests.LeadReleaseState;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>The life of a release.</summary>
public static class LeadReleaseMachine
{
    /// <summary>The table.</summary>
    public static StateMachine<LeadReleaseState, LeadReleaseAction> Table { get; } = new("lead_release", Scheduled,
    [
        new(Scheduled, Deliver, Available, ActorRole.Timer, "cancel window of 10 minutes over; accreditation and agreement checked now"),
        new(Scheduled, Refuse, Refused, ActorRole.Timer | ActorRole.System, "the dealer is not accredited now"),
        new(Scheduled, Cancel, Cancelled, ActorRole.Buyer | ActorRole.System, "none"),
        new(Available, Receive, Received, ActorRole.Dealer, "accreditation and agreement checked now; makes the one co-ownership of this dealer and request"),
        new(Available, Refuse, Refused, ActorRole.Timer | ActorRole.System, "the dealer is not accredited now"),
        new(Available, Cancel, Cancelled, ActorRole.System, "the request ended before a receipt: recalled"),
    ]);
}
