using CarTrade.Application.Abstractions;
using CarTrade.Application.Identity;
using CarTrade.Application.PurchaseRequests.Messages;
using ErrorOr;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>Lets a request go on once its contact address is proved. Whoever returns the link is nobody yet, so the program itself does it.</summary>
internal sealed class ContactProof(IMessageBus bus) : IContactProof
{
    public async Task<ErrorOr<Success>> ProveAsync(Guid purchaseRequestId, CancellationToken ct)
    {
        await bus.SendAsync(new RequestContactProved(purchaseRequestId), ct);
        return Result.Success;
    }
}
