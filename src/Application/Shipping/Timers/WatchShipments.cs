using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Shipping.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Shipping;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Shipping.Timers;

/// <summary>Timer: has people told of days that are near, each day once; lets orders arrive whose car did, and shipments end with their order.</summary>
[Access(Audience.System)]
public sealed record WatchShipmentsCommand : ICommand<Done>;

/// <summary>Reads the shipments that are not over, page by page.</summary>
internal sealed class WatchShipmentsHandler(ICarTradeDb db, IMessageBus bus, IOccasions occasions) : ICommandHandler<WatchShipmentsCommand, Done>
{
    private const int Batch = 1_000;

    private static readonly ShipmentState[] Over = [ShipmentState.CalledOff, ShipmentState.Returned, ShipmentState.ReExported];

    public async Task<ErrorOr<Done>> Handle(WatchShipmentsCommand request, CancellationToken cancellationToken)
    {
        var occasion = occasions.Now().AsSystem();
        for (var done = 0; ; done += Batch)
        {
            var page = await PageAsync(done, occasion.At, cancellationToken);
            await WatchAsync(page, occasion, cancellationToken);
            if (page.Count < Batch)
                return default(Done);
        }
    }

    private Task<List<Shipment>> PageAsync(int done, DateTimeOffset now, CancellationToken ct)
    {
        var since = now.AddYears(-Deadlines.RecyclingRefundYears - 1);
        return db.Set<Shipment>().AsTracking().Where(row => !Over.Contains(row.State) && row.OpenedAt > since)
            .OrderBy(row => row.Id).Skip(done).Take(Batch).ToListAsync(ct);
    }

    private async Task WatchAsync(List<Shipment> open, Occasion occasion, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(occasion.At.UtcDateTime);
        var ids = open.ConvertAll(row => row.OrderId);
        var orders = await db.Set<Order>().AsTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, ct);
        var papers = await db.Set<Proforma>().Where(row => ids.Contains(row.OrderId)).ToListAsync(ct);
        foreach (var shipment in open)
        {
            var order = orders[shipment.OrderId];
            if (order.State is OrderState.Cancelled or OrderState.Refunded)
                shipment.CallOff(occasion);
            else if (shipment.ArrivedOn is { } day && order.State == OrderState.DocumentsReleased)
                order.Arrive(day, occasion);
            var proforma = papers.SingleOrDefault(row => row.OrderId == order.Id && row.Number == order.ProformaNumber);
            foreach (var deadline in ShipmentDays.Of(shipment, order, proforma, today).Where(one => one.State is DeadlineState.Near or DeadlineState.Missed))
            {
                if (shipment.Notice(deadline))
                    await bus.SendAsync(new TellDeadline(shipment.Id.Value, deadline.Kind), ct);
            }
        }
    }
}
