using CarTrade.Domain.Billing;
using CarTrade.Domain.Common;

namespace CarTrade.Application.Billing;

/// <summary>A transaction of the books.</summary>
/// <param name="Id">The transaction.</param>
/// <param name="At">When it was booked.</param>
/// <param name="Event">What happened.</param>
/// <param name="Cause">What it was booked for.</param>
/// <param name="Role">In which role it was booked.</param>
/// <param name="ActorId">By which account; absent for the program.</param>
/// <param name="ReversesId">The transaction that it takes back.</param>
/// <param name="Rate">The exchange rate that was used.</param>
/// <param name="Postings">What moved.</param>
public sealed record MoneyTransactionDto(
    Guid Id, DateTimeOffset At, MoneyEvent Event, string Cause, ActorRole Role, Guid? ActorId, Guid? ReversesId, RateUsedDto? Rate, IReadOnlyList<PostingDto> Postings)
{
    internal static MoneyTransactionDto Of(MoneyTransaction row) => new(
        row.Id, row.At, row.Event, row.Cause, row.Role, row.ActorId, row.ReversesId, row.Rate is { } rate ? new(rate.Rate, rate.Source, rate.Day) : null,
        [.. row.Postings.OrderBy(posting => posting.Number).Select(posting => new PostingDto(
            posting.Account, posting.OrderId?.Value, posting.LineId, posting.Minor, posting.Currency.Code))]);
}

/// <summary>One movement.</summary>
/// <param name="Account">The account.</param>
/// <param name="OrderId">The order, for accounts kept by order.</param>
/// <param name="LineId">The line of a bank statement, for accounts kept by line.</param>
/// <param name="Amount">Whole minor units; positive is a debit.</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record PostingDto(BookAccount Account, Guid? OrderId, Guid? LineId, long Amount, string Currency);

/// <summary>An exchange rate, frozen.</summary>
/// <param name="Rate">Major units of the claim's currency for one of the money's.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Day">Its day.</param>
public sealed record RateUsedDto(decimal Rate, string Source, DateOnly Day);
