using CarTrade.Domain.Billing.Matching;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Tests.Common;
using ErrorOr;

namespace CarTrade.Domain.Tests.Billing;

public sealed class LineMatchStateTests : StateTableTests<LineMatch, LineMatchState, LineMatchAction>
{
    protected override StateMachine<LineMatchState, LineMatchAction> Table => LineMatchMachine.Table;

    protected override LineMatch New() => LineMatch.Of(Guid.CreateVersion7());

    protected override IErrorOr Do(LineMatch aggregate, LineMatchAction action, ActorRole role)
    {
        var by = Given.By(role);
        return action switch
        {
            LineMatchAction.Allocate => aggregate.Give(0, by),
            LineMatchAction.AllocatePart => aggregate.Give(1, by),
            LineMatchAction.AcceptRemitter => aggregate.AcceptRemitter(RemitterRelation.Family, by),
            LineMatchAction.Return => aggregate.Return(null, by),
            LineMatchAction.ConfirmReturn => aggregate.EndReturn(0, by),
            LineMatchAction.Keep => aggregate.EndReturn(1, by),
            LineMatchAction.Reverse => aggregate.Reverse(Guid.CreateVersion7(), by),
            _ => aggregate.Find(new(action, "test", [new(OrderId.New(), 5)]), by),
        };
    }
}
