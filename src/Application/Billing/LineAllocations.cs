using System.Security.Cryptography;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Claims;
using CarTrade.Domain.Billing.Statements;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing;

/// <summary>Gives money of a line to an order, once for each decision, and tells the order.</summary>
internal sealed class LineAllocations(ICarTradeDb db, IBooks books, OrderClaims claims, IExchangeRates rates)
{
    /// <summary>Names the decision to give a line to an order as it was found: there is one.</summary>
    public static Guid Id(Guid line, OrderId order) => new(SHA256.HashData([.. line.ToByteArray(), .. order.Value.ToByteArray()]).AsSpan(0, 16));

    /// <summary>Errors: <c>money.other_currency</c>, <c>money.insufficient</c>, <c>money.shortfall_too_large</c>, <c>money.cause_reused</c>, <c>exchange_rate.unknown</c>.</summary>
    public async Task<ErrorOr<Success>> GiveAsync(StatementLine line, OrderId order, Guid allocation, Money amount, bool acceptShortfall, CancellationToken ct)
    {
        if (amount.Currency != line.Currency)
            return BillingErrors.OtherCurrency;
        if (await BookedAsync(allocation, ct) is { } before)
            return Says(before, line, order, amount) ? Result.Success : BillingErrors.CauseReused;
        if (await claims.FindAsync(order, ct) is not { } claim)
            return BillingErrors.Insufficient;
        var rate = await RateAsync(line, claim.Open.Currency, ct);
        if (rate.IsError)
            return rate.Errors;
        var settled = claim.Settle(new LineMoney(line.Mode, line.Id, amount, rate.Value), allocation, acceptShortfall);
        if (settled.IsError)
            return settled.Errors;
        foreach (var booking in settled.Value)
        {
            var booked = await books.BookAsync(booking, ct);
            if (booked.IsError)
                return booked.Errors;
        }

        await claims.TellAsync(order, claim.Open.Currency, ct);
        return Result.Success;
    }

    /// <summary>Whether a decision was booked before.</summary>
    public async Task<bool> IsBookedAsync(Guid allocation, CancellationToken ct) => await BookedAsync(allocation, ct) is not null;

    /// <summary>The newest rate of the day on which the bank booked the money; null where none is needed.</summary>
    private async Task<ErrorOr<RateUsed?>> RateAsync(StatementLine line, Currency claimed, CancellationToken ct)
    {
        if (claimed == line.Currency)
            return (RateUsed?)null;
        var quoted = (await rates.OnAsync(line.BookedOn, ct)).Between(line.Currency, claimed);
        return quoted.Then(rate => (RateUsed?)RateUsed.Of(rate));
    }

    private Task<MoneyTransaction?> BookedAsync(Guid allocation, CancellationToken ct)
    {
        var cause = Bookings.AllocationCause(allocation);
        return db.Set<MoneyTransaction>().Include(row => row.Postings).SingleOrDefaultAsync(row => row.Cause == cause, ct);
    }

    private static bool Says(MoneyTransaction before, StatementLine line, OrderId order, Money amount) =>
        before.Postings.Any(row => row.LineId == line.Id && row.Currency == amount.Currency && row.Minor == amount.Minor) && before.Postings.Any(row => row.OrderId == order);
}
