using CarTrade.Domain.Common;
using static CarTrade.Domain.Offers.OfferAction;
using static CarTrade.Domain.Offers.OfferState;

namespace CarTrade.Domain.Offers;

/// <summary>The life of an offer.</summary>
public static class OfferMachine
{
    private static readonly OfferState[] Live = [Sent, Countered, Revised];
    private static readonly OfferState[] BuyersTurn = [Sent, Revised];

    /// <summary>The table.</summary>
    public static StateMachine<OfferState, OfferAction> Table { get; } = new("offer", Draft,
    [
        new(Draft, Send, Sent, ActorRole.Dealer, "total over zero; the car importable when it arrives; incoterm with named port; valid for 48 hours or more; rate frozen; chassis number or 'to be sourced'; accredited now"),
        .. BuyersTurn.Select(state => Row(state, Counter, Countered, ActorRole.Buyer, "before its validity ends; the old revision stays as it is")),
        .. Live.Select(state => Row(state, Revise, Revised, ActorRole.Dealer, "a new revision under the same rules; the old ones stay as they are")),
        .. BuyersTurn.Select(state => Row(state, Accept, Accepted, ActorRole.Buyer, "before its validity ends by the server's clock; exclusive vehicle hold in the same transaction")),
        .. BuyersTurn.Select(state => Row(state, Decline, Declined, ActorRole.Buyer, "none")),
        new(Countered, Decline, Declined, ActorRole.Dealer, "none"),
        new(Draft, Withdraw, Withdrawn, ActorRole.Dealer, "none"),
        .. Live.Select(state => Row(state, Withdraw, Withdrawn, ActorRole.Dealer, "counts in the dealer's scorecard")),
        .. Live.Select(state => Row(state, Expire, Expired, ActorRole.Timer, "its validity has ended")),
        .. Live.Select(state => Row(state, Lapse, Lapsed, ActorRole.System, "the car is held for another offer")),
        .. Live.Select(state => Row(state, Supersede, Superseded, ActorRole.System, "the request took another offer or ended")),
    ]);

    private static Transition<OfferState, OfferAction> Row(OfferState from, OfferAction action, OfferState to, ActorRole who, string guard) =>
        new(from, action, to, who, guard);
}
