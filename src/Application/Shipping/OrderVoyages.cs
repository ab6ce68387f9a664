using CarTrade.Application.Abstractions;
using CarTrade.Application.Deals;
using CarTrade.Application.Deals.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Shipping;
using ErrorOr;

namespace CarTrade.Application.Shipping;

/// <summary>Keeps an order and its shipment together: what is stated of one moves the other, each along its own table.</summary>
internal sealed class OrderVoyages(OrderLoader orders, Shipments shipments, IMessageBus bus)
{
    /// <summary>Moves the order as far as an event of the shipment implies; the order's refusals.</summary>
    public async Task<ErrorOr<Success>> FollowAsync(Order order, Deal deal, ShipmentAction action, Evidence evidence, Occasion occasion, CancellationToken ct)
    {
        switch (action)
        {
            case ShipmentAction.ConfirmBooking:
                return order.Book(await orders.ProformaAsync(order, ct), evidence.Vessel, evidence.Etd, occasion);
            case ShipmentAction.IssueBill or ShipmentAction.StateSailing:
                var shipped = order.Ship(deal, evidence.Number, evidence.Chassis!.Value, occasion);
                if (!shipped.IsError)
                    await AskBalanceAsync(order, occasion, ct);
                return shipped;
            case ShipmentAction.Arrive when order.Can(OrderAction.Arrive, occasion.Role):
                return order.Arrive(evidence.HappenedOn, occasion);
            default:
                return Result.Success;
        }
    }

    /// <summary>After the departure the balance is asked for, where there is one.</summary>
    public async Task AskBalanceAsync(Order order, Occasion occasion, CancellationToken ct)
    {
        var proforma = (await orders.ProformaAsync(order, ct))!;
        if (proforma.Balance.Minor == 0)
        {
            order.SettleBalance(proforma, proforma.Price.Total, occasion.AsSystem());
            return;
        }

        order.AskBalance(proforma, occasion.AsSystem());
        await bus.SendAsync(new OrderAwaitsMoney(order.Id.Value), ct);
    }

    /// <summary>Notes on the shipment what was stated as a step of the order; a car that arrived before its papers were released arrives now.</summary>
    public async Task StateAsync(Order order, Deal deal, Occasion occasion, CancellationToken ct)
    {
        if (await shipments.TrackedAsync(order.Id, ct) is not { } shipment)
            return;
        var (today, way) = (DateOnly.FromDateTime(occasion.At.UtcDateTime), order.Voyage);
        var evidence = new Evidence(today, EvidenceSource.Dealer) { Chassis = deal.Car.Chassis };
        if (order.State == OrderState.Booked)
            await TryAsync(ShipmentAction.ConfirmBooking, evidence with { Vessel = way!.Vessel, Etd = way.Etd });
        else if (order.State is OrderState.BalanceDue or OrderState.PaidInFull && shipment.DepartedOn is null)
            await TryAsync(ShipmentAction.StateSailing, evidence with { Number = way!.BillOfLading });
        else if (order.State is OrderState.BalanceDue or OrderState.PaidInFull)
            await TryAsync(ShipmentAction.IssueBill, evidence with { Number = way!.BillOfLading });
        else if (order.State == OrderState.Arrived)
            await TryAsync(ShipmentAction.Arrive, evidence with { HappenedOn = way!.ArrivedOn!.Value });
        else if (order.State == OrderState.DocumentsReleased && shipment.ArrivedOn is { } day)
            order.Arrive(day, occasion.AsSystem());

        async Task TryAsync(ShipmentAction action, Evidence shown)
        {
            if (shipment.Can(action, occasion.Role))
                await shipments.NoteAsync(shipment, action, shown, deal, occasion);
        }
    }
}
