using CarTrade.Domain.Common;

namespace CarTrade.Domain.Shipping;

/// <summary>What somebody states about a shipment, and what shows it.</summary>
/// <param name="HappenedOn">The day on which it happened.</param>
/// <param name="Source">Who says so.</param>
public sealed record Evidence(DateOnly HappenedOn, EvidenceSource Source)
{
    /// <summary>Number of a paper.</summary>
    public string? Number { get; init; }

    /// <summary>The uploaded paper that shows it.</summary>
    public Guid? DocumentId { get; init; }

    /// <summary>The port at which it happened.</summary>
    public UnLocode? Place { get; init; }

    /// <summary>The chassis number on the paper.</summary>
    public ChassisNumber? Chassis { get; init; }

    /// <summary>The ship from here on.</summary>
    public string? Vessel { get; init; }

    /// <summary>Number of the voyage from here on.</summary>
    public string? VoyageNumber { get; init; }

    /// <summary>Expected departure from here on.</summary>
    public DateOnly? Etd { get; init; }

    /// <summary>Expected arrival from here on.</summary>
    public DateOnly? Eta { get; init; }
}
