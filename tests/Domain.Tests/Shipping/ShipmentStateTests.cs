using System.Runtime.CompilerServices;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Shipping;
using CarTrade.Domain.Tests.Common;
using ErrorOr;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Shipping;

public sealed class ShipmentStateTests : StateTableTests<Shipment, ShipmentState, ShipmentAction>
{
    private readonly ConditionalWeakTable<Shipment, Deal> deals = [];

    protected override StateMachine<ShipmentState, ShipmentAction> Table => ShipmentMachine.Table;

    protected override Shipment New()
    {
        var (deal, shipment) = GivenShipments.Planned();
        deals.Add(shipment, deal);
        return shipment;
    }

    protected override ShipmentState Before(Shipment aggregate) => aggregate.StateBefore!.Value;

    protected override IErrorOr Do(Shipment aggregate, ShipmentAction action, ActorRole role) => action == ShipmentAction.CallOff
        ? aggregate.CallOff(Given.By(role))
        : aggregate.Note(action, GivenShipments.Evidence(aggregate, action), deals.TryGetValue(aggregate, out var deal) ? deal : null!, GivenShipments.Window, Given.By(role));

    /// <summary>No estimate arrives: the clock and the program have no part in it.</summary>
    [Fact]
    public void Arrival_IsStatedByPeopleAlone() => Table.Table.Where(row => row.Action == ShipmentAction.Arrive)
        .ShouldAllBe(row => (row.Who & (ActorRole.Timer | ActorRole.System)) == ActorRole.None);
}
