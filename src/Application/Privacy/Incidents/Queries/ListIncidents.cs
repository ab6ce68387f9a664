using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Incidents;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Incidents.Queries;

/// <summary>Incidents, newest first.</summary>
/// <param name="State">Only in this state.</param>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListIncidentsQuery(IncidentState? State = null, Guid? After = null, int? Limit = null) : IQuery<Page<IncidentDto>>;

internal sealed class ListIncidentsHandler(ICarTradeDb db) : IQueryHandler<ListIncidentsQuery, Page<IncidentDto>>
{
    public async Task<ErrorOr<Page<IncidentDto>>> Handle(ListIncidentsQuery request, CancellationToken cancellationToken)
    {
        var (limit, rows) = (request.Limit ?? PageLimits.Default, db.Set<Incident>().AsQueryable());
        if (request.State is { } state)
            rows = rows.Where(row => row.State == state);
        var page = await rows.Newest(request.After, limit).ToListAsync(cancellationToken);
        return page.ConvertAll(IncidentDto.Of).ToPage(limit, row => row.Id.ToString());
    }
}

internal sealed class ListIncidentsValidator : AbstractValidator<ListIncidentsQuery>
{
    public ListIncidentsValidator() => RuleFor(query => query.Limit).PageLimit();
}
