using CarTrade.Domain.Common;
using static CarTrade.Domain.Deals.OrderAction;
using static CarTrade.Domain.Deals.OrderState;

namespace CarTrade.Domain.Deals;

/// <summary>The life of an order.</summary>
public static class OrderMachine
{
    private const ActorRole BothSides = ActorRole.Buyer | ActorRole.Dealer;
    private const ActorRole Books = ActorRole.System | ActorRole.Staff;
    private static readonly OrderState[] BeforeMoney = [Confirmed, ProformaIssued, DepositDue];
    private static readonly OrderState[] BeforeSailing = [DepositReceived, VehicleSecured, InspectionPassed, Booked];
    private static readonly OrderState[] AfterSailing = [Shipped, BalanceDue, PaidInFull, DocumentsReleased, Arrived];

    /// <summary>The table.</summary>
    public static StateMachine<OrderState, OrderAction> Table { get; } = new("order", Confirmed,
    [
        new(Confirmed, IssueProforma, ProformaIssued, ActorRole.Dealer, "chassis number named; the price as accepted; plan adds up; the dealer has the buyer's contact"),
        new(ProformaIssued, ReviseProforma, ProformaIssued, ActorRole.Dealer, "a new number under the same rules; the old one is superseded"),
        new(DepositDue, ReviseProforma, ProformaIssued, ActorRole.Dealer, "as before; the buyer confirms anew"),
        new(ProformaIssued, ConfirmProforma, DepositDue, ActorRole.Buyer, "the number that stands, before its validity ends"),
        new(DepositDue, RecordDeposit, DepositReceived, Books, "the ledger holds the first payment"),
        new(DepositReceived, SecureVehicle, VehicleSecured, ActorRole.Dealer, "chassis number as on the proforma"),
        new(VehicleSecured, PassInspection, InspectionPassed, ActorRole.Dealer, "number of the certificate"),
        new(VehicleSecured, FailInspection, CancelPending, ActorRole.Dealer, "nobody's fault in the cancellation table"),
        new(VehicleSecured, Book, Booked, ActorRole.Dealer, "no inspection on the proforma; vessel and departure"),
        new(InspectionPassed, Book, Booked, ActorRole.Dealer, "vessel and departure"),
        new(Booked, Ship, Shipped, ActorRole.Dealer, "number of the bill of lading; its chassis number is the order's"),
        new(Shipped, AskBalance, BalanceDue, ActorRole.System, "the proforma has a balance"),
        new(Shipped, SettleBalance, PaidInFull, Books, "the ledger holds the total"),
        new(BalanceDue, SettleBalance, PaidInFull, Books, "the ledger holds the total"),
        new(PaidInFull, ReleaseDocuments, DocumentsReleased, ActorRole.Dealer, "all is paid"),
        new(DocumentsReleased, Arrive, Arrived, ActorRole.Dealer | ActorRole.System, "day of the arrival, not in the future; the system: from evidence of the shipment"),
        new(Arrived, ConfirmReceipt, Received, ActorRole.Buyer | ActorRole.Timer, "the timer: 14 days after the arrival"),
        new(Received, Complete, Completed, ActorRole.System | ActorRole.Timer, "no dispute is open"),
        .. BeforeMoney.Select(state => Row(state, Cancel, Cancelled, BothSides, "by the cancellation table, without a fee")),
        .. BeforeSailing.Select(state => Row(state, AskCancellation, CancelPending, BothSides, "fee by the cancellation table")),
        new(CancelPending, AgreeCancellation, Cancelled, BothSides | ActorRole.Staff, "not by the side that asked"),
        Row(CancelPending, RefuseCancellation, VehicleSecured, BothSides | ActorRole.Staff, "not by the side that asked") with { Back = true },
        Row(CancelPending, WithdrawCancellation, VehicleSecured, BothSides, "by the side that asked") with { Back = true },
        new(Cancelled, Refund, Refunded, Books, "the ledger gave back what was paid, less the fee"),
        .. BeforeSailing.Concat(AfterSailing).Append(Received).Select(state => Row(state, OpenDispute, Disputed, BothSides, "money and papers stay where they are")),
        Row(Disputed, SettleDispute, DepositReceived, ActorRole.Staff, "none") with { Back = true },
        new(Disputed, Cancel, Cancelled, ActorRole.Staff, "with the decision on money that was paid"),
        .. BeforeMoney.Concat(BeforeSailing).Concat(AfterSailing).Select(state => Row(state, Hold, OnHold, Books, "law, fraud, or a change of payee")),
        Row(OnHold, Resume, Confirmed, ActorRole.Staff, "none") with { Back = true },
    ]);

    private static Transition<OrderState, OrderAction> Row(OrderState from, OrderAction action, OrderState to, ActorRole who, string guard) =>
        new(from, action, to, who, guard);
}
