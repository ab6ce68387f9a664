using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Offers;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Tests.Common;
using ErrorOr;

namespace CarTrade.Domain.Tests.Offers;

public sealed class OfferStateTests : StateTableTests<Offer, OfferState, OfferAction>
{
    protected override StateMachine<OfferState, OfferAction> Table => OfferMachine.Table;

    protected override Offer New() => Given.Draft(Given.Published(), DealerId.New());

    protected override IErrorOr Do(Offer aggregate, OfferAction action, ActorRole role)
    {
        var by = Given.By(role);
        var request = Given.Published(aggregate.RequestId);
        var entry = BoardEntry.For(request, aggregate.DealerId, Given.Now).Value;
        var standing = Given.Good(aggregate.DealerId);
        return action switch
        {
            OfferAction.Send => aggregate.Send(entry, standing, by),
            OfferAction.Counter => aggregate.Counter(aggregate.CurrentRevision, new Money(900_000, Currency.Jpy), null, by),
            OfferAction.Revise => aggregate.Revise(Given.Terms(fob: 780_000), entry, standing, by),
            OfferAction.Accept => Accept(request, aggregate, by),
            OfferAction.Decline => aggregate.Decline(by),
            OfferAction.Withdraw => aggregate.Withdraw(by),
            OfferAction.Expire => aggregate.Expire(Given.By(role, aggregate.ValidUntil)),
            OfferAction.Lapse => aggregate.Lapse(by),
            OfferAction.Supersede => aggregate.Supersede(by),
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        };
    }

    private static ErrorOr<Acceptance> Accept(PurchaseRequest request, Offer offer, Occasion by) =>
        Acceptance.Take(request, offer, offer.CurrentRevision, [], DealId.New(), HumanReference.Create("DE", 2026, 1), by);
}
