using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Shipping;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;

namespace CarTrade.Application.Deals.Messages;

/// <summary>Moves an order by what the books hold for it; with the first payment its shipment can be planned.</summary>
internal sealed class OrderPaidHandler(OrderLoader orders, Shipments shipments, IOccasions occasions) : IMessageHandler<OrderPaid>
{
    public async Task HandleAsync(OrderPaid message, CancellationToken ct)
    {
        var order = await orders.AnyAsync(message.OrderId, ct);
        if (await orders.ProformaAsync(order, ct) is not { } proforma)
            return;
        var (paid, occasion) = (new Money(message.PaidMinor, proforma.Price.Currency), occasions.Now().AsSystem());
        if (order.Can(OrderAction.RecordDeposit, ActorRole.System))
        {
            if (!order.RecordDeposit(proforma, paid, occasion).IsError)
                await shipments.PlanAsync(order, occasion, ct);
        }
        else if (order.Can(OrderAction.SettleBalance, ActorRole.System))
            order.SettleBalance(proforma, paid, occasion);
    }
}

/// <summary>Notes that the money of a cancelled order went back.</summary>
internal sealed class OrderRefundedHandler(OrderLoader orders, IOccasions occasions) : IMessageHandler<OrderRefunded>
{
    public async Task HandleAsync(OrderRefunded message, CancellationToken ct)
    {
        var order = await orders.AnyAsync(message.OrderId, ct);
        if (order.Can(OrderAction.Refund, ActorRole.System))
            order.Refund(occasions.Now().AsSystem());
    }
}
