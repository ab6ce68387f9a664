namespace CarTrade.Domain.Shipping;

/// <summary>What happens to a car on its way.</summary>
public enum ShipmentAction
{
    /// <summary>Ask for a place on a ship.</summary>
    RequestBooking,

    /// <summary>Note the place on a ship.</summary>
    ConfirmBooking,

    /// <summary>Note that it stands in the yard.</summary>
    DeliverToYard,

    /// <summary>Note the export certificate.</summary>
    IssueExportCertificate,

    /// <summary>Note the export declaration.</summary>
    DeclareExport,

    /// <summary>Note the export permit.</summary>
    PermitExport,

    /// <summary>Note that it is aboard and the ship has left.</summary>
    Load,

    /// <summary>Note the bill of lading.</summary>
    IssueBill,

    /// <summary>Note the bill of lading without the stages before it, as a step of the order.</summary>
    StateSailing,

    /// <summary>Note that it is at sea.</summary>
    Sail,

    /// <summary>Note a change of ships.</summary>
    Tranship,

    /// <summary>Note a delay.</summary>
    Delay,

    /// <summary>Note that the voyage goes on.</summary>
    SailOn,

    /// <summary>Note new days of departure or arrival.</summary>
    Reschedule,

    /// <summary>Note the arrival, by evidence.</summary>
    Arrive,

    /// <summary>Note that customs let it in.</summary>
    ClearCustoms,

    /// <summary>Note that it was taken over.</summary>
    Deliver,

    /// <summary>Note that it was left behind or rolled over.</summary>
    ShortShip,

    /// <summary>Note its place on a later ship.</summary>
    Rebook,

    /// <summary>Note a damage.</summary>
    ReportDamage,

    /// <summary>Go on in spite of the damage.</summary>
    AcceptDamage,

    /// <summary>Note that customs hold it.</summary>
    HoldByCustoms,

    /// <summary>Note that customs hold it no longer.</summary>
    ReleaseByCustoms,

    /// <summary>Note that it came back.</summary>
    Return,

    /// <summary>Note that it went on to another country.</summary>
    ReExport,

    /// <summary>End it with its order.</summary>
    CallOff,
}
