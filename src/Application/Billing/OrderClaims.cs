using CarTrade.Application.Abstractions;
using CarTrade.Application.Deals.Messages;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Claims;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing;

/// <summary>What buyers owe on proformas, as the books have it.</summary>
internal sealed class OrderClaims(ICarTradeDb db, IBooks books, IMessageBus bus)
{
    /// <summary>Asks for a proforma's total.</summary>
    public async Task<ErrorOr<Success>> AskAsync(Proforma proforma, CancellationToken ct) =>
        (await OfAsync(proforma, ct)).Ask(proforma.Number.Value, proforma.Price.Total) is { } booking
            ? (await books.BookAsync(booking, ct)).Then(_ => Result.Success)
            : Result.Success;

    /// <summary>The claim on an order, by the proforma that stands; null where there is none.</summary>
    public async Task<OrderClaim?> FindAsync(OrderId order, CancellationToken ct)
    {
        var standing = db.Set<Order>().Where(row => row.Id == order).Select(row => row.ProformaNumber);
        return await db.Set<Proforma>().SingleOrDefaultAsync(row => row.OrderId == order && standing.Contains(row.Number), ct) is { } proforma ? await OfAsync(proforma, ct) : null;
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

    private static AccountKey Receivable(OrderId order, Currency currency) => new(BookAccount.Receivable, order, null, currency);

    private async Task<OrderClaim> OfAsync(Proforma proforma, CancellationToken ct)
    {
        var currency = proforma.Price.Currency;
        var open = (await books.OfOrderAsync(proforma.OrderId, ct)).Of(Receivable(proforma.OrderId, currency));
        return new(proforma.OrderId, new(await AskedAsync(proforma.OrderId, currency, ct), currency), new(open, currency), proforma.FirstPayment);
    }

    private Task<long> AskedAsync(OrderId order, Currency currency, CancellationToken ct) => db.Set<MoneyTransaction>()
        .Where(row => row.Event == MoneyEvent.Invoiced || row.Event == MoneyEvent.ClaimWithdrawn).SelectMany(row => row.Postings)
        .Where(row => row.OrderId == order && row.Account == BookAccount.Receivable && row.Currency == currency).SumAsync(row => row.Minor, ct);
}
