using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.SubjectRequests;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.SubjectRequests.Queries;

/// <summary>Requests of all persons, newest first: references, states and clocks, no person.</summary>
/// <param name="State">Only in this state.</param>
/// <param name="Escalated">Only those whose time runs out.</param>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListAllPrivacyRequestsQuery(SubjectRequestState? State = null, bool Escalated = false, Guid? After = null, int? Limit = null)
    : IQuery<Page<PrivacyRequestSummaryDto>>;

internal sealed class ListAllPrivacyRequestsHandler(ICarTradeDb db) : IQueryHandler<ListAllPrivacyRequestsQuery, Page<PrivacyRequestSummaryDto>>
{
    public async Task<ErrorOr<Page<PrivacyRequestSummaryDto>>> Handle(ListAllPrivacyRequestsQuery request, CancellationToken cancellationToken)
    {
        var limit = request.Limit ?? PageLimits.Default;
        var rows = db.Set<SubjectRequest>().AsQueryable();
        if (request.State is { } state)
            rows = rows.Where(row => row.State == state);
        if (request.Escalated)
            rows = rows.Where(row => row.EscalatedAt != null && row.ClosedAt == null);
        if (request.After is { } after)
        {
            var last = new SubjectRequestId(after);
            rows = rows.Where(row => row.Id < last);
        }

        var page = await rows.OrderByDescending(row => row.Id).Take(limit + 1).ToListAsync(cancellationToken);
        return page.ConvertAll(PrivacyRequestSummaryDto.Of).ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListAllPrivacyRequestsValidator : AbstractValidator<ListAllPrivacyRequestsQuery>
{
    public ListAllPrivacyRequestsValidator() => RuleFor(query => query.Limit).PageLimit();
}
