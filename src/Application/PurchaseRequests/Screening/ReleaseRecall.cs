using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Screening;

/// <summary>Takes back what no dealer has received of a request that ends, but for dealers with a deal.</summary>
internal sealed class ReleaseRecall(ICarTradeDb db)
{
    /// <summary>Recalls, and gives the keys of the packages to destroy.</summary>
    public async Task<List<SubjectKeyId>> OfAsync(PurchaseRequestId id, Occasion occasion, CancellationToken ct)
    {
        var keys = new List<SubjectKeyId>();
        var agreed = await db.Set<Deal>().Where(row => row.RequestId == id).Select(row => row.DealerId).ToListAsync(ct);
        foreach (var release in await db.Set<LeadRelease>().AsTracking().Where(row => row.RequestId == id).ToListAsync(ct))
        {
            if (!agreed.Contains(release.DealerId) && release.IsLive && release.State != LeadReleaseState.Received && release.Cancel(occasion) is { IsError: false, Value: { } key })
                keys.Add(key);
        }

        return keys;
    }
}
