using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.LegalDesk;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.LegalDesk.Queries;

/// <summary>Disclosures by law, newest first, without what is sealed.</summary>
/// <param name="State">Only in this state.</param>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListLegalDisclosuresQuery(LegalState? State = null, Guid? After = null, int? Limit = null) : IQuery<Page<LegalDisclosureDto>>;

internal sealed class ListLegalDisclosuresHandler(ICarTradeDb db) : IQueryHandler<ListLegalDisclosuresQuery, Page<LegalDisclosureDto>>
{
    public async Task<ErrorOr<Page<LegalDisclosureDto>>> Handle(ListLegalDisclosuresQuery request, CancellationToken cancellationToken)
    {
        var (limit, rows) = (request.Limit ?? PageLimits.Default, db.Set<LegalDisclosureCase>().AsQueryable());
        if (request.State is { } state)
            rows = rows.Where(row => row.State == state);
        var page = await rows.Newest(request.After, limit).ToListAsync(cancellationToken);
        return page.ConvertAll(LegalDisclosureDto.Of).ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListLegalDisclosuresValidator : AbstractValidator<ListLegalDisclosuresQuery>
{
    public ListLegalDisclosuresValidator() => RuleFor(query => query.Limit).PageLimit();
}
