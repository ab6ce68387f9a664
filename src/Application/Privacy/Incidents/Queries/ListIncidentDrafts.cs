using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.Incidents;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Incidents.Queries;

/// <summary>Drafts of what is to be told, one for each duty of an incident.</summary>
/// <param name="IncidentId">The incident.</param>
/// <param name="Japanese">Whether in Japanese; English otherwise.</param>
[Access(Audience.Admin)]
public sealed record ListIncidentDraftsQuery(Guid IncidentId, bool Japanese) : IQuery<IReadOnlyList<IncidentDraftDto>>;

internal sealed class ListIncidentDraftsHandler(ICarTradeDb db) : IQueryHandler<ListIncidentDraftsQuery, IReadOnlyList<IncidentDraftDto>>
{
    public async Task<ErrorOr<IReadOnlyList<IncidentDraftDto>>> Handle(ListIncidentDraftsQuery request, CancellationToken cancellationToken) =>
        await db.Set<Incident>().SingleOrDefaultAsync(row => row.Id == request.IncidentId, cancellationToken) is { } found
            ? found.Duties.OrderBy(duty => duty.DueAt).Select(duty => IncidentDrafts.Of(found, duty.Kind, request.Japanese ? "ja" : "en")).ToArray()
            : CommonErrors.NotFound;
}
