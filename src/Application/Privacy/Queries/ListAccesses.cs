using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Ledger;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>The access log, newest first. Stated reasons stay sealed: they are for the person whom they are about.</summary>
/// <param name="SubjectId">Only about this person or request.</param>
/// <param name="RecipientId">Only by this dealership or staff account.</param>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListAccessesQuery(Guid? SubjectId = null, Guid? RecipientId = null, Guid? After = null, int? Limit = null)
    : IQuery<Page<AccessDto>>;

internal sealed class ListAccessesHandler(ICarTradeDb db, IDealerDirectory dealers) : IQueryHandler<ListAccessesQuery, Page<AccessDto>>
{
    public async Task<ErrorOr<Page<AccessDto>>> Handle(ListAccessesQuery request, CancellationToken cancellationToken)
    {
        var limit = request.Limit ?? PageLimits.Default;
        var entries = db.Set<AccessEntry>().AsQueryable();
        if (request.SubjectId is { } subject)
            entries = entries.Where(entry => entry.SubjectId == subject);
        if (request.RecipientId is { } recipient)
            entries = entries.Where(entry => entry.RecipientId == recipient);
        var rows = await entries.Newest(request.After, limit).ToListAsync(cancellationToken);
        var names = await dealers.NamesAsync(rows, cancellationToken);
        return rows.ConvertAll(entry => entry.ToDto(null, names)).ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListAccessesValidator : AbstractValidator<ListAccessesQuery>
{
    public ListAccessesValidator() => RuleFor(query => query.Limit).PageLimit();
}
