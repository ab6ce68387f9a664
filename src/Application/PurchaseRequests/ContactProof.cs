using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Identity;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>Lets a request go on once its contact address is proved; a second proof changes nothing.</summary>
internal sealed class ContactProof(ICarTradeDb db, IMessageBus bus, IOccasions occasions) : IContactProof
{
    public async Task<ErrorOr<Success>> ProveAsync(Guid purchaseRequestId, CancellationToken ct)
    {
        var id = new PurchaseRequestId(purchaseRequestId);
        var request = await db.Set<PurchaseRequest>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (request is null)
            return CommonErrors.NotFound;
        if (request.State != PurchaseRequestState.AwaitingContactProof)
            return Result.Success;
        var proved = request.ProveContact(occasions.Now("1.2") with { Role = ActorRole.Buyer });
        if (!proved.IsError)
            await bus.SendAsync(new ScreenPurchaseRequest(purchaseRequestId), ct);
        return proved;
    }
}
