using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using ErrorOr;

namespace CarTrade.Application.Deals.Commands;

/// <summary>The buyer has the car.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="Version">The order's version that the buyer read.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record ConfirmReceiptCommand(Guid OrderId, int Version) : ICommand<Done>;

/// <summary>Notes it.</summary>
internal sealed class ConfirmReceiptHandler(OrderLoader orders, IOccasions occasions) : ICommandHandler<ConfirmReceiptCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(ConfirmReceiptCommand request, CancellationToken cancellationToken)
    {
        var order = await orders.FindAsync(request.OrderId, request.Version, cancellationToken);
        var done = order.Then(found => found.ConfirmReceipt(occasions.Now()));
        return done.IsError ? done.Errors : default(Done);
    }
}
