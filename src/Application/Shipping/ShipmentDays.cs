using CarTrade.Domain.Deals;
using CarTrade.Domain.Shipping;

namespace CarTrade.Application.Shipping;

/// <summary>The days of a shipment, with what its order says about money.</summary>
internal static class ShipmentDays
{
    private static readonly OrderState[] Paid =
        [OrderState.PaidInFull, OrderState.DocumentsReleased, OrderState.Arrived, OrderState.Received, OrderState.Completed];

    private static readonly OrderState[] Over = [OrderState.Cancelled, OrderState.Refunded];

    public static IReadOnlyList<Deadline> Of(Shipment shipment, Order order, Proforma? proforma, DateOnly today)
    {
        var balance = proforma is null || proforma.Balance.Minor == 0 ? (bool?)null : !Paid.Contains(order.StateBefore ?? order.State);
        return Over.Contains(order.State) ? [] : Deadlines.Of(shipment, null, balance, today);
    }
}
