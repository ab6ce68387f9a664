using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.LegalDesk;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.LegalDesk;

/// <summary>Loads one case to change it.</summary>
internal static class LegalLoader
{
    public static async Task<ErrorOr<LegalDisclosureCase>> LegalCaseAsync(this ICarTradeDb db, Guid id, CancellationToken ct) =>
        await db.Set<LegalDisclosureCase>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, ct) is { } found ? found : CommonErrors.NotFound;
}
