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

    /// <summary>Books in one go what only adds, and was never booked: the database refuses a cause that was.</summary>
    /// <param name="bookings">What happened.</param>
    /// <param name="ct">Cancels.</param>
    Task<ErrorOr<Success>> BookNewAsync(IReadOnlyList<Booking> bookings, CancellationToken ct);

    /// <summary>Takes back what was booked for a cause; <c>money.insufficient</c> where what came of it was used. What was never booked is no error.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="ct">Cancels.</param>
    Task<ErrorOr<Success>> ReverseAsync(string cause, CancellationToken ct);

    /// <summary>Every balance of an order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="ct">Cancels.</param>
    Task<Balances> OfOrderAsync(OrderId order, CancellationToken ct);

    /// <summary>Every balance of a line of a bank statement.</summary>
    /// <param name="line">The line.</param>
    /// <param name="ct">Cancels.</param>
    Task<Balances> OfLineAsync(Guid line, CancellationToken ct);
}
