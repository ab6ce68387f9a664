using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Application.PurchaseRequests.Screening;
using ErrorOr;

namespace CarTrade.Application.PurchaseRequests.Commands;

/// <summary>Takes a request back: it leaves the boards, and what no dealer has received is recalled.</summary>
/// <param name="RequestId">The request.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record WithdrawPurchaseRequestCommand(Guid RequestId) : ICommand<Done>;

/// <summary>Withdraws and recalls at once, so that no receipt follows the answer; the boards and the recalled packages' keys follow.</summary>
internal sealed class WithdrawPurchaseRequestHandler(RequestLoader requests, ReleaseRecall recall, IMessageBus bus, IOccasions occasions)
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
        foreach (var key in await recall.OfAsync(own.Value.Id, occasions.Now("3.3").AsSystem(), cancellationToken))
            await bus.SendAsync(new PackageRecalled(key.Value), cancellationToken);
        await bus.SendAsync(new RequestEnded(request.RequestId), cancellationToken);
        return default(Done);
    }
}
