using CarTrade.Application.Abstractions;
using CarTrade.Application.Deals.Messages;
using CarTrade.Domain.Deals;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Messages;

/// <summary>Books what a proforma asks for.</summary>
internal sealed class ProformaIssuedHandler(ICarTradeDb db, OrderClaims claims) : IMessageHandler<ProformaIssued>
{
    public async Task HandleAsync(ProformaIssued message, CancellationToken ct)
    {
        var id = new ProformaId(message.ProformaId);
        var asked = await claims.AskAsync(await db.Set<Proforma>().SingleAsync(row => row.Id == id, ct), ct);
        if (asked.IsError)
            throw new InvalidOperationException(asked.FirstError.Code);
    }
}

/// <summary>Asks a cancelled order's buyer for nothing more, and keeps the fee.</summary>
internal sealed class ClaimOfCancelledOrderHandler(OrderClaims claims, OrderRefunds refunds) : IMessageHandler<OrderCancelled>
{
    public async Task HandleAsync(OrderCancelled message, CancellationToken ct)
    {
        var order = new OrderId(message.OrderId);
        var withdrawn = await claims.WithdrawAsync(order, ct);
        if (!withdrawn.IsError)
            withdrawn = await refunds.KeepFeeAsync(order, ct);
        if (withdrawn.IsError)
            throw new InvalidOperationException(withdrawn.FirstError.Code);
    }
}

/// <summary>Says what the books hold, where money came before it was due.</summary>
internal sealed class OrderAwaitsMoneyHandler(ICarTradeDb db, OrderClaims claims) : IMessageHandler<OrderAwaitsMoney>
{
    public async Task HandleAsync(OrderAwaitsMoney message, CancellationToken ct)
    {
        var id = new OrderId(message.OrderId);
        var price = await db.Set<Proforma>().Where(row => row.OrderId == id).OrderByDescending(row => row.Revision).Select(row => row.Price).FirstOrDefaultAsync(ct);
        if (price is not null)
            await claims.TellAsync(id, price.Currency, ct);
    }
}
