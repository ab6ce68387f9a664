using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.Incidents;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Incidents;

/// <summary>Loads one incident to change it.</summary>
internal static class IncidentLoader
{
    public static async Task<ErrorOr<Incident>> IncidentAsync(this ICarTradeDb db, Guid id, CancellationToken ct) =>
        await db.Set<Incident>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, ct) is { } found ? found : CommonErrors.NotFound;
}
