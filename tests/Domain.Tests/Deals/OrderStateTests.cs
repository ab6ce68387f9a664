using System.Runtime.CompilerServices;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Tests.Common;
using ErrorOr;

namespace CarTrade.Domain.Tests.Deals;

public sealed class OrderStateTests : StateTableTests<Order, OrderState, OrderAction>
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Given.Now.UtcDateTime);
    private readonly ConditionalWeakTable<Order, Deal> deals = [];
    private readonly ConditionalWeakTable<Order, Proforma> proformas = [];

    protected override StateMachine<OrderState, OrderAction> Table => OrderMachine.Table;

    protected override Order New()
    {
        var (deal, order) = GivenDeals.Opened(inspected: false);
        deals.Add(order, deal);
        return order;
    }

    protected override OrderState Before(Order aggregate) => aggregate.StateBefore!.Value;

    /// <summary>Questions of a side are for the other to answer.</summary>
    protected override IErrorOr Do(Order aggregate, OrderAction action, ActorRole role)
    {
        var by = Given.By(role == ActorRole.Buyer && action is OrderAction.AgreeCancellation or OrderAction.RefuseCancellation ? Answering(aggregate, role) : Asking(aggregate, action, role));
        var (deal, proforma) = (deals.TryGetValue(aggregate, out var known) ? known : null!, Current(aggregate));
        var paid = new Money(989_000, Currency.Jpy);
        return action switch
        {
            OrderAction.IssueProforma => Keep(aggregate, aggregate.IssueProforma(GivenDeals.Draft(), deal, by)),
            OrderAction.ReviseProforma => Keep(aggregate, aggregate.ReviseProforma(GivenDeals.Draft(aggregate.Proformas + 1), deal, by)),
            OrderAction.ConfirmProforma => aggregate.ConfirmProforma(proforma, by),
            OrderAction.RecordDeposit => aggregate.RecordDeposit(proforma, paid, by),
            OrderAction.SecureVehicle => aggregate.SecureVehicle(deal, GivenDeals.Chassis, by),
            OrderAction.PassInspection => aggregate.PassInspection("JEVIC-1", by),
            OrderAction.FailInspection => aggregate.FailInspection(proforma, by),
            OrderAction.Book => aggregate.Book(proforma, "Sample Maru", Today.AddDays(9), by),
            OrderAction.Ship => aggregate.Ship(deal, "BL-1", GivenDeals.Chassis, by),
            OrderAction.AskBalance => aggregate.AskBalance(proforma, by),
            OrderAction.SettleBalance => aggregate.SettleBalance(proforma, paid, by),
            OrderAction.ReleaseDocuments => aggregate.ReleaseDocuments(by),
            OrderAction.Arrive => aggregate.Arrive(Today.AddDays(-20), by),
            OrderAction.ConfirmReceipt => aggregate.ConfirmReceipt(by),
            OrderAction.Complete => aggregate.Complete(by),
            OrderAction.Cancel => aggregate.Cancel(CancellationGround.ChangedMind, aggregate.ProformaNumber is null ? null : proforma, by),
            OrderAction.AskCancellation => aggregate.AskCancellation(CancellationGround.ChangedMind, aggregate.ProformaNumber is null ? null : proforma, by),
            OrderAction.AgreeCancellation => aggregate.AgreeCancellation(by),
            OrderAction.RefuseCancellation => aggregate.RefuseCancellation(by),
            OrderAction.WithdrawCancellation => aggregate.WithdrawCancellation(by),
            OrderAction.Refund => aggregate.Refund(by),
            OrderAction.OpenDispute => aggregate.OpenDispute(by),
            OrderAction.SettleDispute => aggregate.SettleDispute(by),
            OrderAction.Hold => aggregate.Hold(by),
            OrderAction.Resume => aggregate.Resume(by),
            _ => throw new ArgumentOutOfRangeException(nameof(action)),
        };
    }

    private static ActorRole Answering(Order order, ActorRole role) => order.Cancellation?.AskedBy == role ? ActorRole.Dealer : role;

    private static ActorRole Asking(Order order, OrderAction action, ActorRole role) =>
        action == OrderAction.WithdrawCancellation && role == ActorRole.Buyer && order.Cancellation is { } asked ? asked.AskedBy : role;

    private Proforma Current(Order order) => proformas.TryGetValue(order, out var proforma) ? proforma : Other();

    /// <summary>For actions that the state refuses before they look at it.</summary>
    private static Proforma Other()
    {
        var (deal, order) = GivenDeals.Opened();
        return order.IssueProforma(GivenDeals.Draft(), deal, Given.By(ActorRole.Dealer)).Value;
    }

    private ErrorOr<Proforma> Keep(Order order, ErrorOr<Proforma> written)
    {
        if (!written.IsError)
            proformas.AddOrUpdate(order, written.Value);
        return written;
    }
}
