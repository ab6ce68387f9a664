using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Ledger;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>The disclosure ledger, newest first. It names fields and businesses, never a person.</summary>
/// <param name="RecipientId">Only what this party received.</param>
/// <param name="RequestId">Only of this purchase request.</param>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListDisclosuresQuery(Guid? RecipientId = null, Guid? RequestId = null, Guid? After = null, int? Limit = null)
    : IQuery<Page<DisclosureDto>>;

internal sealed class ListDisclosuresHandler(ICarTradeDb db) : IQueryHandler<ListDisclosuresQuery, Page<DisclosureDto>>
{
    public async Task<ErrorOr<Page<DisclosureDto>>> Handle(ListDisclosuresQuery request, CancellationToken cancellationToken)
    {
        var limit = request.Limit ?? PageLimits.Default;
        var entries = db.Set<DisclosureEntry>().AsQueryable();
        if (request.RecipientId is { } recipient)
            entries = entries.Where(entry => entry.RecipientId == recipient);
        if (request.RequestId is { } purchase)
            entries = entries.Where(entry => entry.RequestId == purchase);
        var rows = await entries.Newest(request.After, limit).ToDtos(db.Set<LedgerPosition>()).ToListAsync(cancellationToken);
        return (await db.WithCopiesAsync(rows, cancellationToken)).ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListDisclosuresValidator : AbstractValidator<ListDisclosuresQuery>
{
    public ListDisclosuresValidator() => RuleFor(query => query.Limit).PageLimit();
}
