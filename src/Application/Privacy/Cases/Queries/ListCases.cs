using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Cases;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Cases.Queries;

/// <summary>Cases, newest first.</summary>
/// <param name="State">Only open or closed ones.</param>
/// <param name="RecordId">Only about this record.</param>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListCasesQuery(StaffCaseState? State = null, Guid? RecordId = null, Guid? After = null, int? Limit = null) : IQuery<Page<CaseDto>>;

internal sealed class ListCasesHandler(ICarTradeDb db) : IQueryHandler<ListCasesQuery, Page<CaseDto>>
{
    public async Task<ErrorOr<Page<CaseDto>>> Handle(ListCasesQuery request, CancellationToken cancellationToken)
    {
        var (limit, rows) = (request.Limit ?? PageLimits.Default, db.Set<StaffCase>().AsQueryable());
        if (request.State is { } state)
            rows = rows.Where(row => row.State == state);
        if (request.RecordId is { } record)
            rows = rows.Where(row => row.RecordId == record);
        var page = await rows.Newest(request.After, limit).ToListAsync(cancellationToken);
        return page.ConvertAll(CaseDto.Of).ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListCasesValidator : AbstractValidator<ListCasesQuery>
{
    public ListCasesValidator() => RuleFor(query => query.Limit).PageLimit();
}
