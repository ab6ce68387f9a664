using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests.Commands;

/// <summary>Takes a request back: it leaves the boards, and what no dealer has received is recalled.</summary>
/// <param name="RequestId">The request.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record WithdrawPurchaseRequestCommand(Guid RequestId) : ICommand<Done>;

/// <summary>Withdraws and recalls at once, so that no receipt follows the answer; the boards and the recalled packages' keys follow.</summary>
internal sealed class WithdrawPurchaseRequestHandler(ICarTradeDb db, RequestLoader requests, IMessageBus bus, IOccasions occasions)
    : ICommandHandler<WithdrawPurchaseRequestCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(WithdrawPurchaseRequestCommand request, CancellationToken cancellationToken)
    {
        var own = await requests.OwnAsync(request.RequestId, cancellationToken);
        if (own.IsError)
            return own.Errors;
        var withdrawn = own.Value.Withdraw(occasions.Now("1.2"));
        if (withdrawn.IsError)
            return withdrawn.Errors;
        await RecallAsync(own.Value.Id, cancellationToken);
        await bus.SendAsync(new RequestEnded(request.RequestId), cancellationToken);
        return default(Done);
    }

    private async Task RecallAsync(PurchaseRequestId id, CancellationToken ct)
    {
        var occasion = occasions.Now("3.3").AsSystem();
        foreach (var release in await db.Set<LeadRelease>().AsTracking().Where(row => row.RequestId == id).ToListAsync(ct))
        {
            if (release.IsLive && release.State != LeadReleaseState.Received && release.Cancel(occasion) is { IsError: false, Value: { } key })
                await bus.SendAsync(new PackageRecalled(key.Value), ct);
        }
    }
}
