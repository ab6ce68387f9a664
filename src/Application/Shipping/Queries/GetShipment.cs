using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Deals;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Common;
using CarTrade.Domain.Shipping;
using ErrorOr;

namespace CarTrade.Application.Shipping.Queries;

/// <summary>The shipment of an order of the caller.</summary>
/// <param name="OrderId">The order.</param>
[Access(Audience.Guest, Audience.Member, Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Audience.Admin, Scope = DealerScopes.ReadOrders)]
public sealed record GetShipmentQuery(Guid OrderId) : IQuery<ShipmentDto>;

/// <summary>Reads it; each side gets the days that are its own to keep.</summary>
internal sealed class GetShipmentHandler(OrderLoader orders, Shipments shipments, ICaller caller, TimeProvider clock) : IQueryHandler<GetShipmentQuery, ShipmentDto>
{
    public async Task<ErrorOr<ShipmentDto>> Handle(GetShipmentQuery request, CancellationToken cancellationToken)
    {
        var order = await orders.FindAsync(request.OrderId, cancellationToken);
        if (order.IsError)
            return order.Errors;
        if (await shipments.FindAsync(order.Value.Id, cancellationToken) is not { } shipment)
            return CommonErrors.NotFound;
        var role = caller.RoleOfOrders();
        var proforma = await orders.ProformaAsync(order.Value, cancellationToken);
        var days = ShipmentDays.Of(shipment, order.Value, proforma, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        return ShipmentDto.Of(shipment, role, days.Where(one => role != ActorRole.Buyer || one.Kind != DeadlineKind.RecyclingRefund));
    }
}
