using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Shipping;
using CarTrade.Domain.Offers;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals.Messages;

/// <summary>Lets the car of a cancelled order go, so that another buyer can have it, and ends its shipment.</summary>
internal sealed class OrderCancelledHandler(ICarTradeDb db, OrderLoader orders, Shipments shipments, IOccasions occasions) : IMessageHandler<OrderCancelled>
{
    private const string Reason = "order_cancelled";

    public async Task HandleAsync(OrderCancelled message, CancellationToken ct)
    {
        var order = await orders.AnyAsync(message.OrderId, ct);
        var deal = await orders.DealAsync(order, ct);
        var hold = await db.Set<VehicleHold>().AsTracking().SingleOrDefaultAsync(row => row.OfferId == deal.OfferId && row.ReleasedAt == null, ct);
        hold?.Release(Reason, occasions.Now().At);
        (await shipments.TrackedAsync(order.Id, ct))?.CallOff(occasions.Now().AsSystem());
    }
}
