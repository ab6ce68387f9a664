using CarTrade.Application.Abstractions;
using CarTrade.Application.Billing.Matching;
using CarTrade.Application.Privacy;
using CarTrade.Domain.Billing.Matching;
using CarTrade.Domain.Billing.Statements;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Billing.Queries;

/// <summary>Money that came, by where it stands, newest first; it says nothing of who sent it.</summary>
/// <param name="State">Only what stands there.</param>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListReceiptsQuery(LineMatchState? State = null, Guid? After = null, int? Limit = null) : IQuery<Page<ReceiptDto>>;

internal sealed class ListReceiptsHandler(ICarTradeDb db, ReceiptFacts facts) : IQueryHandler<ListReceiptsQuery, Page<ReceiptDto>>
{
    public async Task<ErrorOr<Page<ReceiptDto>>> Handle(ListReceiptsQuery request, CancellationToken cancellationToken)
    {
        var limit = request.Limit ?? PageLimits.Default;
        var lines = db.Set<StatementLine>().Where(row => row.IsCredit && !row.IsReversal && row.Minor > 0);
        var matches = db.Set<LineMatch>();
        lines = request.State switch
        {
            null => lines,
            LineMatchState.Detected => lines.Where(line => !matches.Any(match => match.LineId == line.Id)),
            var state => lines.Where(line => matches.Any(match => match.LineId == line.Id && match.State == state)),
        };
        var page = await lines.Newest(request.After, limit).ToListAsync(cancellationToken);
        return (await facts.OfAsync(page, cancellationToken)).ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListReceiptsValidator : AbstractValidator<ListReceiptsQuery>
{
    public ListReceiptsValidator() => RuleFor(query => query.Limit).PageLimit();
}
