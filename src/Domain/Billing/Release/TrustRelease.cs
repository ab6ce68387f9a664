using CarTrade.Domain.Deals;
using CarTrade.Domain.Shipping;
using ErrorOr;

namespace CarTrade.Domain.Billing.Release;

/// <summary>When money that is held for an order may go to its dealer.</summary>
public static class TrustRelease
{
    /// <summary>Days after the arrival from which papers are not asked for any more.</summary>
    public const int DaysAfterArrival = 14;

    private static readonly OrderState[] Paused = [OrderState.OnHold, OrderState.Disputed, OrderState.CancelPending];
    private static readonly OrderState[] Ended = [OrderState.Cancelled, OrderState.Refunded];
    private static readonly OrderState[] Paid = [OrderState.PaidInFull, OrderState.DocumentsReleased, OrderState.Arrived, OrderState.Received, OrderState.Completed];

    /// <summary>
    /// Paid in full, not paused, and either under an export permit and a bill of lading with the order's chassis number, or 14 days after the arrival.
    /// Errors: <c>out_payment.order_paused</c>, <c>out_payment.evidence_missing</c>.
    /// </summary>
    /// <param name="order">The order.</param>
    /// <param name="shipment">Its shipment; null before the first payment. Its events name the order's chassis number or are refused.</param>
    /// <param name="today">The day, UTC.</param>
    public static ErrorOr<Success> Check(Order order, Shipment? shipment, DateOnly today)
    {
        if (Paused.Contains(order.State) || Ended.Contains(order.State))
            return ReleaseErrors.OrderPaused;
        return Paid.Contains(order.State) && shipment is not null && (HasPapers(shipment) || HasArrived(shipment, today)) ? Result.Success : ReleaseErrors.EvidenceMissing;
    }

    /// <summary>The dealer's part of a cancelled order is its fee: only a cancelled order has one; <c>out_payment.not_cancelled</c>.</summary>
    /// <param name="order">The order.</param>
    public static ErrorOr<Success> CheckFee(Order order) => Ended.Contains(order.State) ? Result.Success : ReleaseErrors.NotCancelled;

    private static bool HasPapers(Shipment shipment) => Has(shipment, ShipmentAction.PermitExport) && Has(shipment, ShipmentAction.IssueBill);

    private static bool Has(Shipment shipment, ShipmentAction action) => shipment.Events.Any(one => one.Action == action && one.Number is not null);

    private static bool HasArrived(Shipment shipment, DateOnly today) => shipment.ArrivedOn is { } day && day.AddDays(DaysAfterArrival) <= today;
}
