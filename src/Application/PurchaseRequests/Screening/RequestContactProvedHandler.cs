using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Screening;

/// <summary>Submits the request whose contact address is proved; a second proof changes nothing.</summary>
internal sealed class RequestContactProvedHandler(ICarTradeDb db, IMessageBus bus, IOccasions occasions) : IMessageHandler<RequestContactProved>
{
    public async Task HandleAsync(RequestContactProved message, CancellationToken ct)
    {
        var id = new PurchaseRequestId(message.RequestId);
        var request = await db.Set<PurchaseRequest>().AsTracking().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (request is not { State: PurchaseRequestState.AwaitingContactProof })
            return;
        if (!request.ProveContact(occasions.Now("1.2") with { Role = ActorRole.Buyer }).IsError)
            await bus.SendAsync(new ScreenPurchaseRequest(message.RequestId), ct);
    }
}
