using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Deals;

/// <summary>What the dealer stated about inspection and ship so far.</summary>
[NotPersonal("papers and days of a shipment")]
public sealed class Voyage
{
    /// <summary>Longest name or number.</summary>
    public const int TextLength = 60;

    private Voyage()
    {
    }

    /// <summary>Number of the inspection certificate.</summary>
    public string? InspectionCertificate { get; private init; }

    /// <summary>The ship.</summary>
    public string? Vessel { get; private init; }

    /// <summary>Expected departure.</summary>
    public DateOnly? Etd { get; private init; }

    /// <summary>Number of the bill of lading.</summary>
    public string? BillOfLading { get; private init; }

    /// <summary>Day of the arrival.</summary>
    public DateOnly? ArrivedOn { get; private init; }

    internal static Voyage None { get; } = new();

    internal Voyage Inspected(string certificate) => new()
    {
        InspectionCertificate = certificate, Vessel = Vessel, Etd = Etd, BillOfLading = BillOfLading, ArrivedOn = ArrivedOn,
    };

    internal Voyage BookedOn(string vessel, DateOnly etd) => new()
    {
        InspectionCertificate = InspectionCertificate, Vessel = vessel, Etd = etd, BillOfLading = BillOfLading, ArrivedOn = ArrivedOn,
    };

    internal Voyage Under(string billOfLading) => new()
    {
        InspectionCertificate = InspectionCertificate, Vessel = Vessel, Etd = Etd, BillOfLading = billOfLading, ArrivedOn = ArrivedOn,
    };

    internal Voyage ArrivedAt(DateOnly day) => new()
    {
        InspectionCertificate = InspectionCertificate, Vessel = Vessel, Etd = Etd, BillOfLading = BillOfLading, ArrivedOn = day,
    };
}
