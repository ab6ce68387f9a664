using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Domain.Shipping;

/// <summary>The way of an ordered car from its booking to its delivery: events with evidence, and the days to heed. It names nobody.</summary>
public sealed partial class Shipment : StatefulAggregate<ShipmentState, ShipmentAction>
{
    /// <summary>Longest name of a vessel, number of a voyage or of a paper.</summary>
    public const int TextLength = Voyage.TextLength;

    private readonly List<ShipmentEvent> events = [];

    private Shipment()
    {
    }

    /// <summary>Names the shipment.</summary>
    [NotPersonal("identifier")]
    public ShipmentId Id { get; private set; }

    /// <summary>The order.</summary>
    [NotPersonal("identifier")]
    public OrderId OrderId { get; private set; }

    /// <summary>The buyer's request.</summary>
    [NotPersonal("identifier")]
    public PurchaseRequestId RequestId { get; private set; }

    /// <summary>The dealership.</summary>
    [NotPersonal("identifier")]
    public DealerId DealerId { get; private set; }

    /// <summary>Where the car is to be registered.</summary>
    [NotPersonal("place of trade")]
    public CountryCode Destination { get; private set; }

    /// <summary>Port of discharge, where known.</summary>
    [NotPersonal("place of trade")]
    public UnLocode? Discharge { get; private set; }

    /// <summary>The ship.</summary>
    [NotPersonal("papers and days of a shipment")]
    public string? Vessel { get; private set; }

    /// <summary>Number of the voyage.</summary>
    [NotPersonal("papers and days of a shipment")]
    public string? VoyageNumber { get; private set; }

    /// <summary>Expected departure.</summary>
    [NotPersonal("papers and days of a shipment")]
    public DateOnly? Etd { get; private set; }

    /// <summary>Expected arrival.</summary>
    [NotPersonal("papers and days of a shipment")]
    public DateOnly? Eta { get; private set; }

    /// <summary>Day of departure.</summary>
    [NotPersonal("papers and days of a shipment")]
    public DateOnly? DepartedOn { get; private set; }

    /// <summary>Day of arrival.</summary>
    [NotPersonal("papers and days of a shipment")]
    public DateOnly? ArrivedOn { get; private set; }

    /// <summary>Last day on which the destination takes a car of this age; null where no rule names one.</summary>
    [NotPersonal("papers and days of a shipment")]
    public DateOnly? ArriveBy { get; private set; }

    /// <summary>The latest departure after which the car would come too late.</summary>
    [NotPersonal("papers and days of a shipment")]
    public DateOnly? LastSafeSailing { get; private set; }

    /// <summary>Whether sources disagree about <see cref="ArriveBy"/>; the strictest is kept.</summary>
    [NotPersonal("papers and days of a shipment")]
    public bool ImportDisputed { get; private set; }

    /// <summary>The state before a stop; null while there is none.</summary>
    [NotPersonal("state")]
    public ShipmentState? StateBefore { get; private set; }

    /// <summary>Deadlines of which people were told, as kind and day.</summary>
    [NotPersonal("names of notices")]
    public IReadOnlyList<string> Noticed { get; private set; } = [];

    /// <summary>When it was planned, UTC.</summary>
    [NotPersonal("time of a system event")]
    public DateTimeOffset OpenedAt { get; private set; }

    /// <summary>What happened, oldest first.</summary>
    public IReadOnlyList<ShipmentEvent> Events => events;

    /// <inheritdoc/>
    protected override StateMachine<ShipmentState, ShipmentAction> Machine => ShipmentMachine.Table;
}
