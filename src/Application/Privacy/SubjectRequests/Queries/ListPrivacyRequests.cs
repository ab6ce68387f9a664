using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.SubjectRequests;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.SubjectRequests.Queries;

/// <summary>My requests, newest first.</summary>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Member, Audience.Guest)]
public sealed record ListPrivacyRequestsQuery(Guid? After = null, int? Limit = null) : IQuery<Page<PrivacyRequestSummaryDto>>;

internal sealed class ListPrivacyRequestsHandler(ICarTradeDb db, ICaller caller) : IQueryHandler<ListPrivacyRequestsQuery, Page<PrivacyRequestSummaryDto>>
{
    public async Task<ErrorOr<Page<PrivacyRequestSummaryDto>>> Handle(ListPrivacyRequestsQuery request, CancellationToken cancellationToken)
    {
        var (limit, subject) = (request.Limit ?? PageLimits.Default, caller.SubjectId ?? Guid.Empty);
        var own = new SubjectRequestId(subject);
        var rows = db.Set<SubjectRequest>().Where(row => row.OwnerId == subject || row.Id == own);
        if (request.After is { } after)
        {
            var last = new SubjectRequestId(after);
            rows = rows.Where(row => row.Id < last);
        }

        var page = await rows.OrderByDescending(row => row.Id).Take(limit + 1).ToListAsync(cancellationToken);
        return page.ConvertAll(PrivacyRequestSummaryDto.Of).ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListPrivacyRequestsValidator : AbstractValidator<ListPrivacyRequestsQuery>
{
    public ListPrivacyRequestsValidator() => RuleFor(query => query.Limit).PageLimit();
}
