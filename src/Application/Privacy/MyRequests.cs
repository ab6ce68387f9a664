using CarTrade.Application.Abstractions;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy;

/// <summary>The requests that belong to somebody now: entries made while a guest owned one follow it when a member claims it.</summary>
internal static class MyRequests
{
    public static async Task<List<Guid?>> MyRequestsAsync(this ICarTradeDb db, Guid? owner, CancellationToken ct) =>
        [owner, .. await db.Set<PurchaseRequest>().Where(request => request.OwnerId == owner).Select(request => (Guid?)request.Id.Value).ToListAsync(ct)];
}
