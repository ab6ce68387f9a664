using CarTrade.Application.Abstractions;
using CarTrade.Application.Deals.Messages;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing;

/// <summary>What buyers owe on proformas, as the books have it.</summary>
internal sealed class OrderClaims(ICarTradeDb db, IBooks books, IMessageBus bus)
{
    /// <summary>Asks for a proforma's total: only for what was not asked before, since a revised proforma asks for the same money.</summary>
    public async Task<ErrorOr<Success>> AskAsync(Proforma proforma, CancellationToken ct)
    {
        var (number, total) = (proforma.Number.Value, proforma.Price.Total);
        var more = total.Minor - await AskedAsync(proforma.OrderId, total.Currency, ct);
        if (more == 0)
            return Result.Success;
        var open = (await books.OfOrderAsync(proforma.OrderId, ct)).Of(Receivable(proforma.OrderId, total.Currency));
        var booking = more > 0
            ? Bookings.Invoice(proforma.OrderId, number, total with { Minor = more })
            : Bookings.WithdrawClaim(proforma.OrderId, number, total with { Minor = Math.Min(-more, open) });
        return (await books.BookAsync(booking, ct)).Then(_ => Result.Success);
    }

    /// <summary>Asks for nothing more, in any currency.</summary>
    public async Task<ErrorOr<Success>> WithdrawAsync(OrderId order, CancellationToken ct)
    {
        foreach (var (key, minor) in (await books.OfOrderAsync(order, ct)).All.Where(balance => balance.Key.Account == BookAccount.Receivable && balance.Value > 0))
        {
            var withdrawn = await books.BookAsync(Bookings.WithdrawClaim(order, $"cancelled:{order}:{key.Currency}", new Money(minor, key.Currency)), ct);
            if (withdrawn.IsError)
                return withdrawn.Errors;
        }

        return Result.Success;
    }

    /// <summary>Tells the order what is settled of its claim by now, if anything is.</summary>
    public async Task TellAsync(OrderId order, Currency currency, CancellationToken ct)
    {
        var open = (await books.OfOrderAsync(order, ct)).Of(Receivable(order, currency));
        var paid = await AskedAsync(order, currency, ct) - open;
        if (paid > 0)
            await bus.SendAsync(new OrderPaid(order.Value, paid), ct);
    }

    /// <summary>What a balance is kept by.</summary>
    public static AccountKey Receivable(OrderId order, Currency currency) => new(BookAccount.Receivable, order, null, currency);

    private Task<long> AskedAsync(OrderId order, Currency currency, CancellationToken ct) => db.Set<MoneyTransaction>()
        .Where(row => row.Event == MoneyEvent.Invoiced || row.Event == MoneyEvent.ClaimWithdrawn).SelectMany(row => row.Postings)
        .Where(row => row.OrderId == order && row.Account == BookAccount.Receivable && row.Currency == currency).SumAsync(row => row.Minor, ct);
}
