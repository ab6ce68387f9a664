using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.Incidents;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Incidents.Queries;

/// <summary>One incident with its timeline and history.</summary>
/// <param name="IncidentId">The incident.</param>
[Access(Audience.Admin)]
public sealed record GetIncidentQuery(Guid IncidentId) : IQuery<IncidentFileDto>;

internal sealed class GetIncidentHandler(ICarTradeDb db) : IQueryHandler<GetIncidentQuery, IncidentFileDto>
{
    public async Task<ErrorOr<IncidentFileDto>> Handle(GetIncidentQuery request, CancellationToken cancellationToken) =>
        await db.Set<Incident>().SingleOrDefaultAsync(row => row.Id == request.IncidentId, cancellationToken) is { } found
            ? new IncidentFileDto(
                IncidentDto.Of(found), [.. found.Entries.OrderBy(entry => entry.At).Select(entry => new IncidentEntryDto(entry.At, entry.Text, entry.WrittenBy, entry.WrittenAt))],
                StateChangeDto.Of(found.History))
            : CommonErrors.NotFound;
}
