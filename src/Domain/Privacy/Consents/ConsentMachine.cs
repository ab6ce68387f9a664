using CarTrade.Domain.Common;
using static CarTrade.Domain.Privacy.Consents.ConsentAction;
using static CarTrade.Domain.Privacy.Consents.ConsentState;

namespace CarTrade.Domain.Privacy.Consents;

/// <summary>The life of a consent. Only the person gives; nothing is inferred, and no import gives.</summary>
public static class ConsentMachine
{
    private const string Shown = "the exact words are shown, nothing pre-ticked";

    /// <summary>The table.</summary>
    public static StateMachine<ConsentState, ConsentAction> Table { get; } = new("consent", NotAsked,
    [
        new(NotAsked, Offer, Offered, ActorRole.Buyer, Shown),
        new(Offered, Offer, Offered, ActorRole.Buyer, Shown),
        new(Refused, Offer, Offered, ActorRole.Buyer, Shown),
        new(Withdrawn, Offer, Offered, ActorRole.Buyer, Shown),
        new(Expired, Offer, Offered, ActorRole.Buyer, Shown),
        new(Superseded, Offer, Offered, ActorRole.Buyer, Shown),
        new(Invalidated, Offer, Offered, ActorRole.Buyer, Shown),
        new(Offered, Give, Given, ActorRole.Buyer, "hash of the words shown is that of the words in force; no Sec-GPC signal"),
        new(Given, Give, Given, ActorRole.Buyer, "the same words again: reaffirmed"),
        new(Offered, Refuse, Refused, ActorRole.Buyer, "one step, or the Sec-GPC signal"),
        new(Given, Withdraw, Withdrawn, ActorRole.Buyer | ActorRole.Staff, "one step; staff only for a letter or fax of the person"),
        new(Given, Expire, Expired, ActorRole.Timer, "its period is over"),
        new(Given, Supersede, Superseded, ActorRole.Buyer, "the person is shown other words, recipient's fields or period"),
        new(Given, Invalidate, Invalidated, ActorRole.Staff, "its words were wrong; a reason is kept"),
        new(Offered, Invalidate, Invalidated, ActorRole.Staff, "its words were wrong; a reason is kept"),
    ]);
}
