using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Tests.Common;
using ErrorOr;

namespace CarTrade.Domain.Tests.PurchaseRequests;

public sealed class LeadReleaseStateTests : StateTableTests<LeadRelease, LeadReleaseState, LeadReleaseAction>
{
    protected override StateMachine<LeadReleaseState, LeadReleaseAction> Table => LeadReleaseMachine.Table;

    protected override IReadOnlyList<string> OtherRefusals => ["lead_release.already_received", "lead_release.already_cancelled"];

    protected override LeadRelease New() =>
        Given.Published().ReleaseTo([Given.Good(DealerId.New())], [], Given.By(ActorRole.Buyer)).Value.Single();

    protected override IErrorOr Do(LeadRelease aggregate, LeadReleaseAction action, ActorRole role)
    {
        var by = Given.By(role, Given.Now + LeadRelease.CancelWindow);
        var standing = Given.Good(aggregate.DealerId);
        return action switch
        {
            LeadReleaseAction.Deliver => aggregate.Deliver(standing, Given.Key(), Given.Sealed<RequestContactSnapshot>(), by),
            LeadReleaseAction.Receive => aggregate.Receive(standing, ["name"], [9], by),
            LeadReleaseAction.Cancel => aggregate.Cancel(by),
            LeadReleaseAction.Refuse => aggregate.Refuse(by),
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        };
    }
}
