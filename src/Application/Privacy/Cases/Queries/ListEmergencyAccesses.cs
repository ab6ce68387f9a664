using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Cases;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Cases.Queries;

/// <summary>Emergency accesses, newest first.</summary>
/// <param name="Unreviewed">Only those that nobody judged yet.</param>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListEmergencyAccessesQuery(bool Unreviewed = false, Guid? After = null, int? Limit = null) : IQuery<Page<AccessGrantDto>>;

internal sealed class ListEmergencyAccessesHandler(ICarTradeDb db) : IQueryHandler<ListEmergencyAccessesQuery, Page<AccessGrantDto>>
{
    public async Task<ErrorOr<Page<AccessGrantDto>>> Handle(ListEmergencyAccessesQuery request, CancellationToken cancellationToken)
    {
        var (limit, rows) = (request.Limit ?? PageLimits.Default, db.Set<AccessGrant>().Where(row => row.CaseId == null));
        if (request.Unreviewed)
            rows = rows.Where(row => row.ReviewedAt == null);
        var page = await rows.Newest(request.After, limit).ToListAsync(cancellationToken);
        return page.ConvertAll(AccessGrantDto.Of).ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListEmergencyAccessesValidator : AbstractValidator<ListEmergencyAccessesQuery>
{
    public ListEmergencyAccessesValidator() => RuleFor(query => query.Limit).PageLimit();
}
