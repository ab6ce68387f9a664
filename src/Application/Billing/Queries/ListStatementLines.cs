using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Privacy;
using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Statements;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Queries;

/// <summary>Lines of bank statements, newest first; they say nothing of who sent them.</summary>
/// <param name="Unallocated">Only those with money that belongs to no order yet.</param>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListStatementLinesQuery(bool Unallocated = false, Guid? After = null, int? Limit = null) : IQuery<Page<StatementLineDto>>;

/// <summary>A line of a bank statement.</summary>
/// <param name="Id">The line.</param>
/// <param name="ImportId">The import that brought it.</param>
/// <param name="Mode">Whose account the statement is of.</param>
/// <param name="Account">That account.</param>
/// <param name="BookedOn">The day of booking.</param>
/// <param name="Amount">What moved.</param>
/// <param name="IsCredit">Whether money came.</param>
/// <param name="IsReversal">Whether the bank takes an earlier booking back.</param>
/// <param name="Unallocated">What of it belongs to no order yet, and is not set apart to go back; in minor units.</param>
public sealed record StatementLineDto(
    Guid Id, Guid ImportId, SettlementMode Mode, string Account, DateOnly BookedOn, MoneyInput Amount, bool IsCredit, bool IsReversal, long Unallocated);

internal sealed class ListStatementLinesHandler(ICarTradeDb db) : IQueryHandler<ListStatementLinesQuery, Page<StatementLineDto>>
{
    public async Task<ErrorOr<Page<StatementLineDto>>> Handle(ListStatementLinesQuery request, CancellationToken cancellationToken)
    {
        var limit = request.Limit ?? PageLimits.Default;
        var open = db.Set<Posting>().Where(row => row.Account == BookAccount.Unallocated || row.Account == BookAccount.DirectUnallocated);
        var lines = db.Set<StatementLine>().AsQueryable();
        if (request.Unallocated)
            lines = lines.Where(line => open.Where(row => row.LineId == line.Id).Sum(row => row.Minor) < 0);
        var page = await lines.Newest(request.After, limit)
            .Select(line => new { Line = line, Open = -open.Where(row => row.LineId == line.Id).Sum(row => row.Minor) }).ToListAsync(cancellationToken);
        return page.ConvertAll(row => new StatementLineDto(
            row.Line.Id, row.Line.ImportId, row.Line.Mode, row.Line.Account, row.Line.BookedOn, MoneyInput.Of(row.Line.Amount), row.Line.IsCredit, row.Line.IsReversal, row.Open))
            .ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListStatementLinesValidator : AbstractValidator<ListStatementLinesQuery>
{
    public ListStatementLinesValidator() => RuleFor(query => query.Limit).PageLimit();
}
