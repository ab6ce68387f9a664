using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Deals;

/// <content>Proforma invoices and what is paid on them.</content>
public sealed partial class Order
{
    /// <summary>The first proforma. Errors: <c>order.chassis_not_named</c>, <c>order.buyer_erased</c>, <c>proforma.…</c>.</summary>
    /// <param name="draft">What it is made of.</param>
    /// <param name="deal">What was agreed; its price is the proforma's.</param>
    /// <param name="occasion">The dealer.</param>
    public ErrorOr<Proforma> IssueProforma(ProformaDraft draft, Deal deal, Occasion occasion) => Write(OrderAction.IssueProforma, draft, deal, occasion);

    /// <summary>A new proforma in the place of the present one. Errors as of <see cref="IssueProforma"/>.</summary>
    /// <param name="draft">What it is made of.</param>
    /// <param name="deal">What was agreed.</param>
    /// <param name="occasion">The dealer.</param>
    public ErrorOr<Proforma> ReviseProforma(ProformaDraft draft, Deal deal, Occasion occasion) => Write(OrderAction.ReviseProforma, draft, deal, occasion);

    /// <summary>The buyer agrees to the proforma. Errors: <c>proforma.superseded</c>, <c>proforma.expired</c>.</summary>
    /// <param name="proforma">The proforma that the buyer read.</param>
    /// <param name="occasion">The buyer.</param>
    public ErrorOr<Success> ConfirmProforma(Proforma proforma, Occasion occasion)
    {
        var possible = Check(OrderAction.ConfirmProforma, occasion);
        if (possible.IsError)
            return possible;
        if (proforma.Number != ProformaNumber)
            return ProformaErrors.Superseded;
        return occasion.At >= proforma.ValidUntil ? ProformaErrors.Expired : Move(OrderAction.ConfirmProforma, occasion);
    }

    /// <summary>Notes the first payment; <c>order.payment_short</c>.</summary>
    /// <param name="proforma">The proforma that stands.</param>
    /// <param name="paid">All that the ledger holds for the order.</param>
    /// <param name="occasion">The system, or finance.</param>
    public ErrorOr<Success> RecordDeposit(Proforma proforma, Money paid, Occasion occasion) =>
        Paid(OrderAction.RecordDeposit, () => Standing(proforma).FirstPayment, paid, occasion);

    /// <summary>Asks for the balance after the departure; <c>order.no_balance</c>.</summary>
    /// <param name="proforma">The proforma that stands.</param>
    /// <param name="occasion">The system.</param>
    public ErrorOr<Success> AskBalance(Proforma proforma, Occasion occasion)
    {
        var possible = Check(OrderAction.AskBalance, occasion);
        if (possible.IsError)
            return possible;
        return Standing(proforma).Balance.Minor == 0 ? OrderErrors.NoBalance : Move(OrderAction.AskBalance, occasion);
    }

    /// <summary>Notes that all is paid; <c>order.payment_short</c>.</summary>
    /// <param name="proforma">The proforma that stands.</param>
    /// <param name="paid">All that the ledger holds for the order.</param>
    /// <param name="occasion">The system, or finance.</param>
    public ErrorOr<Success> SettleBalance(Proforma proforma, Money paid, Occasion occasion) =>
        Paid(OrderAction.SettleBalance, () => Standing(proforma).Price.Total, paid, occasion);

    private ErrorOr<Success> Paid(OrderAction action, Func<Money> due, Money paid, Occasion occasion)
    {
        var possible = Check(action, occasion);
        if (possible.IsError)
            return possible;
        return (paid - due()).Minor < 0 ? OrderErrors.PaymentShort : Move(action, occasion);
    }

    private ErrorOr<Proforma> Write(OrderAction action, ProformaDraft draft, Deal deal, Occasion occasion)
    {
        if (deal.Id != DealId)
            throw new ArgumentException("Another order's deal.", nameof(deal));
        var possible = Check(action, occasion);
        if (possible.IsError)
            return possible.Errors;
        if (KeyId is null)
            return OrderErrors.BuyerErased;
        if (deal.Car.IsToBeSourced)
            return OrderErrors.ChassisNotNamed;
        var validity = draft.ValidUntil - occasion.At;
        if (validity < Proforma.ShortestValidity || validity > Proforma.LongestValidity)
            return ProformaErrors.ValidityInvalid;
        var plan = draft.Plan.Split(deal.Price.Total);
        if (plan.IsError)
            return plan.Errors;
        var proforma = Proforma.Of(draft, this, deal, plan.Value, occasion.At);
        return Move(action, occasion).Then(_ =>
        {
            (ProformaNumber, Proformas) = (proforma.Number, proforma.Revision);
            return proforma;
        });
    }

    private Proforma Standing(Proforma? proforma) => proforma is not null && proforma.Number == ProformaNumber && proforma.OrderId == Id
        ? proforma
        : throw new ArgumentException("Not the proforma that stands.", nameof(proforma));
}
