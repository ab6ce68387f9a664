using CarTrade.Domain.Common;
using static CarTrade.Domain.PurchaseRequests.PurchaseRequestAction;
using static CarTrade.Domain.PurchaseRequests.PurchaseRequestState;

namespace CarTrade.Domain.PurchaseRequests;

/// <summary>The life of a purchase request.</summary>
public static class PurchaseRequestMachine
{
    private static readonly PurchaseRequestState[] Open = [Draft, AwaitingContactProof, Submitted, Screening, Matched, Published];

    /// <summary>The table.</summary>
    public static StateMachine<PurchaseRequestState, PurchaseRequestAction> Table { get; } = new("purchase_request", Draft,
    [
        new(Draft, Submit, AwaitingContactProof, ActorRole.Buyer, "policy version and recipients notice shown and accepted; fields valid"),
        new(AwaitingContactProof, ProveContact, Submitted, ActorRole.Buyer, "mailed token fresh, or the member's address is proved"),
        new(Submitted, Screen, Screening, ActorRole.Timer | ActorRole.Staff, "none"),
        new(Screening, Match, Matched, ActorRole.Timer | ActorRole.Staff, "export control and import rules passed; no duplicate within 30 days"),
        new(Matched, Publish, Published, ActorRole.Timer, "at least one accredited dealer matches; the payload holds no contact"),
        new(Published, AcceptOffer, Accepted, ActorRole.Buyer, "the last car wanted: before it each acceptance is a deal beside the request, which stays published; offer not expired; vehicle hold obtained in the same transaction"),
        new(Accepted, PurchaseRequestAction.Convert, Converted, ActorRole.System, "an order exists"),
        .. Open.Select(state => Row(state, Withdraw, Withdrawn, ActorRole.Buyer, "undelivered releases are recalled; dealers with a receipt are told")),
        .. new[] { Submitted, Screening, Matched, Published }.Select(state =>
            Row(state, Reject, Rejected, ActorRole.Timer | ActorRole.Staff, "spam, sanction, or illegal export or import")),
        .. Open.Select(state => Row(state, Expire, Expired, ActorRole.Timer, "30 days have passed")),
        .. new[] { Submitted, Screening, Matched, Published }.Select(state =>
            Row(state, Close, Closed, ActorRole.Timer | ActorRole.Staff, "duplicate of an earlier request, or a stated reason of staff")),
    ]);

    private static Transition<PurchaseRequestState, PurchaseRequestAction> Row(
        PurchaseRequestState from, PurchaseRequestAction action, PurchaseRequestState to, ActorRole who, string guard) => new(from, action, to, who, guard);
}
