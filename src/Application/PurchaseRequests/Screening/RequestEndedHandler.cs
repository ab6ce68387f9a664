using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Screening;

/// <summary>
/// Closes the boards' entries of an ended request and recalls what was not received, but for dealers with a deal; the keys of recalled packages are destroyed.
/// </summary>
internal sealed class RequestEndedHandler(ICarTradeDb db, ReleaseRecall recall, ISubjectKeys keys, IOccasions occasions) : IMessageHandler<RequestEnded>
{
    public async Task HandleAsync(RequestEnded message, CancellationToken ct)
    {
        var id = new PurchaseRequestId(message.RequestId);
        var occasion = occasions.Now("3.3").AsSystem();
        foreach (var entry in await db.Set<BoardEntry>().AsTracking().Where(row => row.RequestId == id && row.ClosedAt == null).ToListAsync(ct))
            entry.Close(occasion.At);
        foreach (var key in await recall.OfAsync(id, occasion, ct))
            await keys.DestroyAsync(key, ct);
    }
}
