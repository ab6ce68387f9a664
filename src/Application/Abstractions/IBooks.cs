using CarTrade.Domain.Billing;
using CarTrade.Domain.Deals;
using ErrorOr;

namespace CarTrade.Application.Abstractions;

/// <summary>Books what happened, once, in the current transaction; and says what is on an account.</summary>
public interface IBooks
{
    /// <summary>
    /// Books. What was booked for the same cause before is given back and nothing is changed. Errors: those of <see cref="MoneyTransaction.Create"/>,
    /// <c>money.cause_reused</c>, <c>money.insufficient</c>. The database decides again at the commit, and lets whoever lost a race try anew.
    /// </summary>
    /// <param name="booking">What happened.</param>
    /// <param name="ct">Cancels.</param>
    Task<ErrorOr<MoneyTransaction>> BookAsync(Booking booking, CancellationToken ct);

    /// <summary>Every balance of an order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="ct">Cancels.</param>
    Task<Balances> OfOrderAsync(OrderId order, CancellationToken ct);

    /// <summary>Every balance of a line of a bank statement.</summary>
    /// <param name="line">The line.</param>
    /// <param name="ct">Cancels.</param>
    Task<Balances> OfLineAsync(Guid line, CancellationToken ct);
}
