using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Deals.Messages;
using CarTrade.Domain.Deals;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals.Commands;

/// <summary>The buyer agrees to the proforma invoice; the first payment is due.</summary>
/// <param name="OrderId">The order.</param>
/// <param name="ProformaId">The proforma that the buyer read.</param>
/// <param name="Version">The order's version that the buyer read.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record ConfirmProformaCommand(Guid OrderId, Guid ProformaId, int Version) : ICommand<Done>;

/// <summary>Confirms the one that stands.</summary>
internal sealed class ConfirmProformaHandler(ICarTradeDb db, OrderLoader orders, IMessageBus bus, IOccasions occasions) : ICommandHandler<ConfirmProformaCommand, Done>
{
    public async Task<ErrorOr<Done>> Handle(ConfirmProformaCommand request, CancellationToken cancellationToken)
    {
        var order = await orders.FindAsync(request.OrderId, request.Version, cancellationToken);
        if (order.IsError)
            return order.Errors;
        var (id, orderId) = (new ProformaId(request.ProformaId), order.Value.Id);
        var proforma = await db.Set<Proforma>().SingleOrDefaultAsync(row => row.Id == id && row.OrderId == orderId, cancellationToken);
        if (proforma is null)
            return CommonErrors.NotFound;
        var done = order.Value.ConfirmProforma(proforma, occasions.Now());
        if (done.IsError)
            return done.Errors;
        await bus.SendAsync(new OrderAwaitsMoney(request.OrderId), cancellationToken);
        return default(Done);
    }
}
