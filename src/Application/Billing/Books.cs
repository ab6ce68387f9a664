using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Deals;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing;

/// <inheritdoc/>
internal sealed class Books(ICarTradeDb db, IMoneyStore store, IOccasions occasions) : IBooks
{
    public async Task<ErrorOr<MoneyTransaction>> BookAsync(Booking booking, CancellationToken ct)
    {
        if (await db.Set<MoneyTransaction>().Include(row => row.Postings).SingleOrDefaultAsync(row => row.Cause == booking.Cause, ct) is { } before)
            return before.Says(booking) ? before : BillingErrors.CauseReused;
        var made = MoneyTransaction.Create(booking, occasions.Now("1.3"));
        if (made.IsError)
            return made.Errors;
        var applied = (await TouchedAsync(made.Value, ct)).Apply(made.Value);
        if (applied.IsError)
            return applied.Errors;
        db.Set<MoneyTransaction>().Add(made.Value);
        await db.SaveChangesAsync(ct);
        return made.Value;
    }

    public async Task<ErrorOr<Success>> BookNewAsync(IReadOnlyList<Booking> bookings, CancellationToken ct)
    {
        var (occasion, transactions) = (occasions.Now("1.3"), new List<MoneyTransaction>(bookings.Count));
        foreach (var booking in bookings)
        {
            var made = MoneyTransaction.Create(booking, occasion);
            if (made.IsError)
                return made.Errors;
            transactions.Add(made.Value);
        }

        await store.AppendAsync(transactions, ct);
        return Result.Success;
    }

    public async Task<ErrorOr<Success>> ReverseAsync(string cause, CancellationToken ct)
    {
        var found = await db.Set<MoneyTransaction>().Include(row => row.Postings).SingleOrDefaultAsync(row => row.Cause == cause, ct);
        return found is null ? Result.Success : (await BookAsync(Booking.Reversal(found), ct)).Then(_ => Result.Success);
    }

    public Task<Balances> OfOrderAsync(OrderId order, CancellationToken ct) => FoldAsync(db.Set<Posting>().Where(row => row.OrderId == order), ct);

    public Task<Balances> OfLineAsync(Guid line, CancellationToken ct) => FoldAsync(db.Set<Posting>().Where(row => row.LineId == line), ct);

    private Task<Balances> TouchedAsync(MoneyTransaction transaction, CancellationToken ct)
    {
        OrderId?[] orders = [.. transaction.Postings.Select(posting => posting.OrderId).Where(order => order is not null).Distinct()];
        Guid?[] lines = [.. transaction.Postings.Select(posting => posting.LineId).Where(line => line is not null).Distinct()];
        return FoldAsync(db.Set<Posting>().Where(row => orders.Contains(row.OrderId) || lines.Contains(row.LineId)), ct);
    }

    private static async Task<Balances> FoldAsync(IQueryable<Posting> postings, CancellationToken ct)
    {
        var sums = await postings.GroupBy(row => new { row.Account, row.OrderId, row.LineId, row.Currency })
            .Select(group => new { group.Key.Account, group.Key.OrderId, group.Key.LineId, group.Key.Currency, Minor = group.Sum(row => row.Minor) })
            .ToListAsync(ct);
        var balances = new Balances();
        foreach (var sum in sums)
            balances.Add(new(sum.Account, sum.OrderId, sum.LineId, sum.Currency), sum.Minor);
        return balances;
    }
}
