using CarTrade.Application.Abstractions;
using CarTrade.Application.Deals.Messages;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Claims;
using CarTrade.Domain.Deals;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Messages;

/// <summary>What becomes of the money of an order that ended: the fee is kept, the rest goes back, and the order hears when all is back.</summary>
internal sealed class OrderRefunds(ICarTradeDb db, IBooks books, IMessageBus bus)
{
    /// <summary>Keeps the fee of a cancellation that was the buyer's fault, of what is held.</summary>
    public async Task<ErrorOr<Success>> KeepFeeAsync(OrderId id, CancellationToken ct)
    {
        var order = await db.Set<Order>().SingleAsync(row => row.Id == id, ct);
        var held = await books.OfOrderAsync(id, ct);
        return order.Cancellation is { } cancellation && CancellationFee.Of(id, cancellation, held) is { } fee ? (await books.BookAsync(fee, ct)).Then(_ => Result.Success) : Result.Success;
    }

    /// <summary>Tells the order that all went back, if nothing is held for it or on its way.</summary>
    public async Task TellAsync(OrderId order, CancellationToken ct)
    {
        var balances = (await books.OfOrderAsync(order, ct)).All;
        if (balances.All(balance => balance.Key.Account is not (BookAccount.Trust or BookAccount.RefundPayable) || balance.Value == 0))
            await bus.SendAsync(new OrderRefunded(order.Value), ct);
    }
}
