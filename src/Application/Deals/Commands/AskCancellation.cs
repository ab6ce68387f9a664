using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Deals.Messages;
using CarTrade.Domain.Deals;
using ErrorOr;

namespace CarTrade.Application.Deals.Commands;

/// <summary>
/// Either side cancels: at once before the first payment, and by asking the other side after it. The fee follows from the table; the order shows it before.
/// </summary>
/// <param name="OrderId">The order.</param>
/// <param name="Ground">Why.</param>
/// <param name="Version">The order's version that the caller read.</param>
[Access(Audience.Guest, Audience.Member, Audience.DealerOwner, Audience.DealerSales)]
public sealed record AskCancellationCommand(Guid OrderId, CancellationGround Ground, int Version) : ICommand<Done>;

/// <summary>Cancels or asks.</summary>
internal sealed class AskCancellationHandler(OrderLoader orders, IMessageBus bus, IOccasions occasions) : ICommandHandler<AskCancellationCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(AskCancellationCommand request, CancellationToken cancellationToken)
    {
        var found = await orders.FindAsync(request.OrderId, request.Version, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var (order, occasion) = (found.Value, occasions.Now());
        var proforma = await orders.ProformaAsync(order, cancellationToken);
        var done = order.Can(OrderAction.AskCancellation, occasion.Role)
            ? order.AskCancellation(request.Ground, proforma, occasion)
            : order.Cancel(request.Ground, proforma, occasion);
        if (done.IsError)
            return done.Errors;
        if (order.State == OrderState.Cancelled)
            await bus.SendAsync(new OrderCancelled(request.OrderId), cancellationToken);
        return default(Done);
    }
}
