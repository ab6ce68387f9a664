using CarTrade.Application.Abstractions;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Deals;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Queries;

/// <summary>Balances as sums of the books: of one order, or of every account.</summary>
/// <param name="OrderId">The order; absent means the whole.</param>
[Access(Audience.Admin)]
public sealed record ListBalancesQuery(Guid? OrderId = null) : IQuery<IReadOnlyList<BalanceDto>>;

/// <summary>A balance.</summary>
/// <param name="Book">The book that the account belongs to: each sums to zero in each currency.</param>
/// <param name="Account">The account.</param>
/// <param name="Amount">Whole minor units; positive is money that is there or owed by others, negative what is owed to others.</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record BalanceDto(Book Book, BookAccount Account, long Amount, string Currency);

internal sealed class ListBalancesHandler(ICarTradeDb db) : IQueryHandler<ListBalancesQuery, IReadOnlyList<BalanceDto>>
{
    public async Task<ErrorOr<IReadOnlyList<BalanceDto>>> Handle(ListBalancesQuery request, CancellationToken cancellationToken)
    {
        var order = request.OrderId is { } id ? new OrderId(id) : (OrderId?)null;
        var sums = await db.Set<Posting>().Where(row => order == null || row.OrderId == order)
            .GroupBy(row => new { row.Account, row.Currency })
            .Select(group => new { group.Key.Account, group.Key.Currency, Minor = group.Sum(row => row.Minor) })
            .ToListAsync(cancellationToken);
        return sums.OrderBy(sum => sum.Account).ThenBy(sum => sum.Currency.Code, StringComparer.Ordinal)
            .Select(sum => new BalanceDto(AccountRules.Of(sum.Account).Book, sum.Account, sum.Minor, sum.Currency.Code)).ToList();
    }
}
