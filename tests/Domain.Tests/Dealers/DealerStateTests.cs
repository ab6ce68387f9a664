using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Tests.Common;
using ErrorOr;

namespace CarTrade.Domain.Tests.Dealers;

public sealed class DealerStateTests : StateTableTests<Dealer, DealerState, DealerAction>
{
    private static readonly DealerAction[] ByApproval = [DealerAction.Approve, DealerAction.Renew];

    protected override StateMachine<DealerState, DealerAction> Table => DealerMachine.Table;

    protected override IReadOnlyList<string> OtherRefusals => ["dealer.nothing_due"];

    protected override Dealer New() => Given.Applied();

    protected override bool Skips(DealerState state, DealerAction action) =>
        ByApproval.Contains(action) && !Table.Allowed(state).Contains(action) && Table.Allowed(state).Intersect(ByApproval).Any();

    protected override IErrorOr Do(Dealer aggregate, DealerAction action, ActorRole role)
    {
        var by = Given.By(role, reason: "stated");
        return action switch
        {
            DealerAction.RequestDocuments => aggregate.RequestDocuments(by),
            DealerAction.SubmitForReview => aggregate.SubmitForReview(by),
            DealerAction.Approve or DealerAction.Renew => Twice(Changed(aggregate).Approve, role),
            DealerAction.Reinstate => Twice(aggregate.Reinstate, role),
            DealerAction.MarkRenewalDue => aggregate.Review(Given.By(role, Given.Now.AddDays(350))),
            DealerAction.Suspend => aggregate.Suspend(by),
            DealerAction.Terminate => aggregate.Terminate(by),
            DealerAction.Reject => aggregate.Reject(by),
            DealerAction.Withdraw => aggregate.WithdrawApplication(by),
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        };
    }

    private static Dealer Changed(Dealer dealer) => dealer.State == DealerState.Accredited ? Given.Renamed(dealer, Given.Now) : dealer;

    private static ErrorOr<Success> Twice(Func<DateOnly, string, Occasion, ErrorOr<Success>> approve, ActorRole role)
    {
        var until = Dealer.DayInJapan(Given.Now).AddDays(365);
        var first = approve(until, Given.Agreement, Given.By(role));
        return first.IsError ? first : approve(until, Given.Agreement, Given.By(role));
    }
}
