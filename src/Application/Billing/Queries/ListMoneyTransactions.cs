using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Deals;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Queries;

/// <summary>What was booked, newest first.</summary>
/// <param name="OrderId">Only what moved something of this order.</param>
/// <param name="LineId">Only what moved something of this line of a bank statement.</param>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListMoneyTransactionsQuery(Guid? OrderId = null, Guid? LineId = null, Guid? After = null, int? Limit = null) : IQuery<Page<MoneyTransactionDto>>;

internal sealed class ListMoneyTransactionsHandler(ICarTradeDb db) : IQueryHandler<ListMoneyTransactionsQuery, Page<MoneyTransactionDto>>
{
    public async Task<ErrorOr<Page<MoneyTransactionDto>>> Handle(ListMoneyTransactionsQuery request, CancellationToken cancellationToken)
    {
        var limit = request.Limit ?? PageLimits.Default;
        var rows = db.Set<MoneyTransaction>().Include(row => row.Postings).AsQueryable();
        if (request.OrderId is { } id)
        {
            var order = new OrderId(id);
            rows = rows.Where(row => row.Postings.Any(posting => posting.OrderId == order));
        }

        if (request.LineId is { } line)
            rows = rows.Where(row => row.Postings.Any(posting => posting.LineId == line));
        if (request.After is { } after)
            rows = rows.Where(row => row.Id < after);
        var page = await rows.OrderByDescending(row => row.Id).Take(limit + 1).ToListAsync(cancellationToken);
        return page.ConvertAll(MoneyTransactionDto.Of).ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListMoneyTransactionsValidator : AbstractValidator<ListMoneyTransactionsQuery>
{
    public ListMoneyTransactionsValidator() => RuleFor(query => query.Limit).PageLimit();
}
