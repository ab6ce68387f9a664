using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Offers;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals.Messages;

/// <summary>Lets the car of a cancelled order go, so that another buyer can have it.</summary>
internal sealed class OrderCancelledHandler(ICarTradeDb db, OrderLoader orders, IOccasions occasions) : IMessageHandler<OrderCancelled>
{
    private const string Reason = "order_cancelled";

    public async Task HandleAsync(OrderCancelled message, CancellationToken ct)
    {
        var deal = await orders.DealAsync(await orders.AnyAsync(message.OrderId, ct), ct);
        var hold = await db.Set<VehicleHold>().AsTracking().SingleOrDefaultAsync(row => row.OfferId == deal.OfferId && row.ReleasedAt == null, ct);
        hold?.Release(Reason, occasions.Now().At);
    }
}
