using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Ledger;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>Who has my data: everybody who received it, by name, newest first.</summary>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Member, Audience.Guest)]
public sealed record ListMyDisclosuresQuery(Guid? After = null, int? Limit = null) : IQuery<Page<DisclosureDto>>;

internal sealed class ListMyDisclosuresHandler(ICarTradeDb db, ICaller caller) : IQueryHandler<ListMyDisclosuresQuery, Page<DisclosureDto>>
{
    public async Task<ErrorOr<Page<DisclosureDto>>> Handle(ListMyDisclosuresQuery request, CancellationToken cancellationToken)
    {
        var (limit, me) = (request.Limit ?? PageLimits.Default, caller.SubjectId);
        var mine = await db.MyRequestsAsync(me, cancellationToken);
        mine.AddRange(await db.NoticedRequestsAsync(me, cancellationToken));
        var rows = await db.Set<DisclosureEntry>()
            .Where(entry => entry.OwnerId == me || mine.Contains(entry.RequestId))
            .Newest(request.After, limit)
            .ToDtos(db.Set<LedgerPosition>())
            .ToListAsync(cancellationToken);
        return (await db.WithCopiesAsync(rows, cancellationToken)).ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListMyDisclosuresValidator : AbstractValidator<ListMyDisclosuresQuery>
{
    public ListMyDisclosuresValidator() => RuleFor(query => query.Limit).PageLimit();
}
