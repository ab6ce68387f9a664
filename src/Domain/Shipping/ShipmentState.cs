namespace CarTrade.Domain.Shipping;

/// <summary>Where a car is on its way.</summary>
public enum ShipmentState
{
    /// <summary>The order is paid for so far that the way can be planned.</summary>
    Planned,

    /// <summary>A place on a ship is asked for.</summary>
    BookingRequested,

    /// <summary>It has its place.</summary>
    Booked,

    /// <summary>It stands in the yard of the port.</summary>
    DeliveredToYard,

    /// <summary>It is struck off the Japanese register: the export certificate is there.</summary>
    ExportCertificateIssued,

    /// <summary>It is declared for export.</summary>
    ExportDeclared,

    /// <summary>Japanese customs permit the export.</summary>
    ExportPermitted,

    /// <summary>It is aboard, and the ship has left.</summary>
    Loaded,

    /// <summary>The bill of lading is issued.</summary>
    BillIssued,

    /// <summary>It is at sea.</summary>
    InTransit,

    /// <summary>It changed ships on the way.</summary>
    Transhipped,

    /// <summary>It is late on the way.</summary>
    Delayed,

    /// <summary>It is at the port of discharge.</summary>
    Arrived,

    /// <summary>Customs of the destination let it in.</summary>
    CustomsCleared,

    /// <summary>The buyer, or who acts for the buyer, took it over.</summary>
    Delivered,

    /// <summary>It was left behind, or rolled over to a later ship.</summary>
    ShortShipped,

    /// <summary>It was damaged on the way.</summary>
    Damaged,

    /// <summary>Customs hold it.</summary>
    HeldByCustoms,

    /// <summary>It came back.</summary>
    Returned,

    /// <summary>It went on to another country.</summary>
    ReExported,

    /// <summary>Its order was cancelled.</summary>
    CalledOff,
}
