using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Shipping;
using CarTrade.Domain.Tests.Deals;

namespace CarTrade.Domain.Tests.Shipping;

/// <summary>Shipments to start a test from.</summary>
internal static class GivenShipments
{
    public static readonly DateOnly Today = DateOnly.FromDateTime(Given.Now.UtcDateTime);

    public static readonly ImportWindow Window = new(Today.AddDays(90), false, 20);

    public static (Deal Deal, Shipment Shipment) Planned(ImportWindow? window = null)
    {
        var (deal, order) = GivenDeals.Opened();
        return (deal, Shipment.Plan(order, CountryCode.From("KE"), UnLocode.From("KEMBA"), window ?? Window, Given.Now));
    }

    /// <summary>Evidence that satisfies every guard; a delay or another schedule is later than what is known.</summary>
    public static Evidence Evidence(Shipment shipment, ShipmentAction action) => new(Today, EvidenceSource.ShippingLine)
    {
        Number = "NO-1",
        Chassis = GivenDeals.Chassis,
        Place = UnLocode.From("SGSIN"),
        Vessel = Shipment.NeedsVoyage(action) ? "Sample Maru" : null,
        Etd = Shipment.NeedsVoyage(action) ? Today.AddDays(5) : null,
        Eta = Shipment.NeedsVoyage(action) ? Today.AddDays(30)
            : action is ShipmentAction.Delay or ShipmentAction.Reschedule ? (shipment.Eta ?? Today.AddDays(30)).AddDays(1)
            : null,
    };
}
