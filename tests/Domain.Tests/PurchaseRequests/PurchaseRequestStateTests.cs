using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Deals;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Tests.Common;
using ErrorOr;

namespace CarTrade.Domain.Tests.PurchaseRequests;

public sealed class PurchaseRequestStateTests : StateTableTests<PurchaseRequest, PurchaseRequestState, PurchaseRequestAction>
{
    protected override StateMachine<PurchaseRequestState, PurchaseRequestAction> Table => PurchaseRequestMachine.Table;

    protected override IReadOnlyList<string> OtherRefusals => ["purchase_request.already_withdrawn"];

    protected override PurchaseRequest New() => Given.Request();

    protected override IErrorOr Do(PurchaseRequest aggregate, PurchaseRequestAction action, ActorRole role)
    {
        var by = Given.By(role);
        return action switch
        {
            PurchaseRequestAction.Submit => aggregate.Submit(by),
            PurchaseRequestAction.ProveContact => aggregate.ProveContact(by),
            PurchaseRequestAction.Screen => aggregate.BeginScreening(by),
            PurchaseRequestAction.Match => aggregate.PassScreening(by),
            PurchaseRequestAction.Publish => aggregate.Publish(3, by),
            PurchaseRequestAction.AcceptOffer => Accept(aggregate, by),
            PurchaseRequestAction.Convert => aggregate.ConvertToOrder(by),
            PurchaseRequestAction.Withdraw => aggregate.Withdraw(by),
            PurchaseRequestAction.Reject => aggregate.Reject(RejectionReason.Spam, by),
            PurchaseRequestAction.Expire => aggregate.Expire(Given.By(role, aggregate.ExpiresAt)),
            PurchaseRequestAction.Close => aggregate.FoldInto(PurchaseRequestId.New(), by),
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        };
    }

    private static ErrorOr<Acceptance> Accept(PurchaseRequest request, Occasion by)
    {
        var twin = Given.Published(request.Id);
        return Acceptance.Take(request, Given.Sent(twin, DealerId.New()), 1, [], DealId.New(), HumanReference.Create("DE", 2026, 1), by);
    }
}
