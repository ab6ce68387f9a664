using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>Loads the caller's own request to be changed. What belongs to others is not there, as if it never existed.</summary>
internal sealed class RequestLoader(ICarTradeDb db, ICaller caller)
{
    public async Task<ErrorOr<PurchaseRequest>> OwnAsync(Guid requestId, CancellationToken ct)
    {
        var id = new PurchaseRequestId(requestId);
        var request = await db.Set<PurchaseRequest>().AsTracking().OwnedBy(caller).SingleOrDefaultAsync(row => row.Id == id, ct);
        return request is null ? CommonErrors.NotFound : request;
    }
}
