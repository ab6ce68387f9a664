using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Deals;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals;

/// <summary>Loads orders with what belongs to them. What belongs to others is not there, as if it never existed.</summary>
internal sealed class OrderLoader(ICarTradeDb db, ICaller caller)
{
    /// <summary>The caller's order, to be read.</summary>
    public async Task<ErrorOr<Order>> FindAsync(Guid orderId, CancellationToken ct)
    {
        var id = new OrderId(orderId);
        var order = await db.Set<Order>().OwnedBy(caller, db).SingleOrDefaultAsync(row => row.Id == id, ct);
        return order is null ? CommonErrors.NotFound : order;
    }

    /// <summary>The caller's order at the version that the caller read, to be changed; <c>stale</c> otherwise.</summary>
    public async Task<ErrorOr<Order>> FindAsync(Guid orderId, int version, CancellationToken ct)
    {
        var id = new OrderId(orderId);
        var order = await db.Set<Order>().AsTracking().OwnedBy(caller, db).SingleOrDefaultAsync(row => row.Id == id, ct);
        if (order is null)
            return CommonErrors.NotFound;
        return order.Version == version ? order : CommonErrors.Stale;
    }

    /// <summary>The caller's order, to be changed at whatever version: its shipment's was read.</summary>
    public async Task<ErrorOr<Order>> TrackedAsync(Guid orderId, CancellationToken ct)
    {
        var id = new OrderId(orderId);
        var order = await db.Set<Order>().AsTracking().OwnedBy(caller, db).SingleOrDefaultAsync(row => row.Id == id, ct);
        return order is null ? CommonErrors.NotFound : order;
    }

    /// <summary>Any order, for the program itself.</summary>
    public Task<Order> AnyAsync(Guid orderId, CancellationToken ct)
    {
        var id = new OrderId(orderId);
        return db.Set<Order>().AsTracking().SingleAsync(row => row.Id == id, ct);
    }

    /// <summary>What was agreed.</summary>
    public Task<Deal> DealAsync(Order order, CancellationToken ct) => db.Set<Deal>().SingleAsync(row => row.Id == order.DealId, ct);

    /// <summary>The proforma that stands; null before the first.</summary>
    public async Task<Proforma?> ProformaAsync(Order order, CancellationToken ct)
    {
        if (order.ProformaNumber is not { } number)
            return null;
        return await db.Set<Proforma>().SingleAsync(row => row.OrderId == order.Id && row.Number == number, ct);
    }
}
