using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Shipping.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Shipping;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Shipping;

/// <summary>Finds shipments, plans them once the first payment is there, and notes what happens.</summary>
internal sealed class Shipments(ICarTradeDb db, ImportWindows windows, IMessageBus bus)
{
    /// <summary>The shipment of an order that the caller was shown; null before the first payment.</summary>
    public Task<Shipment?> FindAsync(OrderId order, CancellationToken ct) => db.Set<Shipment>().SingleOrDefaultAsync(row => row.OrderId == order, ct);

    /// <summary>The same at the version that the caller read, to be changed; <c>not_found</c>, <c>stale</c>.</summary>
    public async Task<ErrorOr<Shipment>> FindAsync(OrderId order, int version, CancellationToken ct)
    {
        var shipment = await TrackedAsync(order, ct);
        if (shipment is null)
            return CommonErrors.NotFound;
        return shipment.Version == version ? shipment : CommonErrors.Stale;
    }

    /// <summary>To be changed, at whatever version.</summary>
    public Task<Shipment?> TrackedAsync(OrderId order, CancellationToken ct) => db.Set<Shipment>().AsTracking().SingleOrDefaultAsync(row => row.OrderId == order, ct);

    /// <summary>Plans the shipment of an order: to the country and port that the buyer named.</summary>
    public async Task PlanAsync(Order order, Occasion occasion, CancellationToken ct)
    {
        if (await TrackedAsync(order.Id, ct) is not null)
            return;
        var deal = await db.Set<Deal>().SingleAsync(row => row.Id == order.DealId, ct);
        var entry = await db.Set<BoardEntry>().Where(row => row.RequestId == order.RequestId && row.DealerId == order.DealerId)
            .Select(row => new { row.Destination, row.DestinationPort }).FirstOrDefaultAsync(ct);
        var named = deal.Price.Incoterm is Incoterm.Fob or Incoterm.Exw ? (UnLocode?)null : deal.Port;
        var port = named ?? entry?.DestinationPort;
        var destination = entry?.Destination ?? deal.Port.Country;
        db.Set<Shipment>().Add(Shipment.Plan(order, destination, port, windows.Of(deal, destination, port, null), occasion.At));
    }

    /// <summary>Notes what happened, reckons the last safe sailing anew, and has people told where the car would then come too late.</summary>
    public async Task<ErrorOr<Success>> NoteAsync(Shipment shipment, ShipmentAction action, Evidence evidence, Deal deal, Occasion occasion)
    {
        var late = shipment.ArrivesTooLate;
        var noted = shipment.Note(action, evidence, deal, windows.Of(deal, shipment.Destination, shipment.Discharge, evidence.Eta ?? shipment.Eta), occasion);
        if (!noted.IsError && shipment.ArrivesTooLate && !late)
            await bus.SendAsync(new TellDeadline(shipment.Id.Value, DeadlineKind.Arrival), CancellationToken.None);
        return noted;
    }
}
