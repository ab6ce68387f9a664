using CarTrade.Domain.Common;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Shipping;

/// <summary>Who says so.</summary>
public enum EvidenceSource
{
    /// <summary>The dealership's own people.</summary>
    Dealer,

    /// <summary>The shipping line.</summary>
    ShippingLine,

    /// <summary>A forwarder or clearing agent.</summary>
    Forwarder,

    /// <summary>The terminal or yard.</summary>
    Terminal,

    /// <summary>Customs.</summary>
    Customs,

    /// <summary>An inspection body.</summary>
    InspectionBody,
}

/// <summary>What happened to a car on its way, and what shows it. Who stated it, and when, is in the history under the same sequence.</summary>
[NotPersonal("papers and days of a shipment")]
public sealed class ShipmentEvent
{
    private ShipmentEvent()
    {
    }

    /// <summary>1 for the first; the history's number of the same move.</summary>
    public int Sequence { get; private init; }

    /// <summary>What happened.</summary>
    public ShipmentAction Action { get; private init; }

    /// <summary>The day on which it happened, at its place.</summary>
    public DateOnly HappenedOn { get; private init; }

    /// <summary>Who says so.</summary>
    public EvidenceSource Source { get; private init; }

    /// <summary>Number of a paper, or null.</summary>
    public string? Number { get; private init; }

    /// <summary>The uploaded paper that shows it, or null.</summary>
    public Guid? DocumentId { get; private init; }

    /// <summary>Vessel from here on.</summary>
    public string? Vessel { get; private init; }

    /// <summary>Number of the voyage from here on.</summary>
    public string? VoyageNumber { get; private init; }

    /// <summary>Port at which it happened.</summary>
    public UnLocode? Place { get; private init; }

    /// <summary>Expected departure from here on.</summary>
    public DateOnly? Etd { get; private init; }

    /// <summary>Expected arrival from here on.</summary>
    public DateOnly? Eta { get; private init; }

    /// <summary>Whether the car would then arrive too late for its destination.</summary>
    public bool TooLate { get; private init; }

    internal static ShipmentEvent Of(int sequence, ShipmentAction action, Evidence evidence, Shipment after) => new()
    {
        Sequence = sequence, Action = action, HappenedOn = evidence.HappenedOn, Source = evidence.Source, Number = evidence.Number, DocumentId = evidence.DocumentId,
        Vessel = after.Vessel, VoyageNumber = after.VoyageNumber, Place = evidence.Place, Etd = after.Etd, Eta = after.Eta, TooLate = after.ArrivesTooLate,
    };
}
