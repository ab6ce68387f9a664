using CarTrade.Domain.Billing.Payments;
using CarTrade.Domain.Common;
using CarTrade.Domain.Tests.Common;
using ErrorOr;

namespace CarTrade.Domain.Tests.Billing;

public sealed class OutPaymentStateTests : StateTableTests<OutPayment, OutPaymentState, OutPaymentAction>
{
    private static readonly Money Amount = new(100, Currency.Usd);

    protected override StateMachine<OutPaymentState, OutPaymentAction> Table => OutPaymentMachine.Table;

    protected override OutPayment New() => OutPayment.Propose(
        new(OutPaymentKind.Return, OutPaymentGround.Overpaid, null, Guid.CreateVersion7(), Amount), Given.By(ActorRole.Staff) with { ActorId = Guid.CreateVersion7() }).Value;

    protected override IErrorOr Do(OutPayment aggregate, OutPaymentAction action, ActorRole role)
    {
        var by = Given.By(role) with { ActorId = Guid.CreateVersion7() };
        return action switch
        {
            OutPaymentAction.Approve => aggregate.Approve(by),
            OutPaymentAction.Send => aggregate.Send(by),
            OutPaymentAction.Lose => aggregate.Lose(by),
            OutPaymentAction.Confirm => aggregate.Confirm(Guid.CreateVersion7(), Amount, true, by),
            OutPaymentAction.Fail => aggregate.Fail(by),
            OutPaymentAction.Bounce => aggregate.Bounce(Guid.CreateVersion7(), by),
            _ => aggregate.Withdraw(by),
        };
    }
}
