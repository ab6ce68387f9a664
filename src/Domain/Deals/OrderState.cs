namespace CarTrade.Domain.Deals;

/// <summary>Where an order stands.</summary>
public enum OrderState
{
    /// <summary>The offer is accepted; the dealer makes the proforma invoice.</summary>
    Confirmed,

    /// <summary>The proforma is before the buyer.</summary>
    ProformaIssued,

    /// <summary>The buyer confirmed it; the first payment is due.</summary>
    DepositDue,

    /// <summary>The first payment is there.</summary>
    DepositReceived,

    /// <summary>The car is the dealer's and set aside.</summary>
    VehicleSecured,

    /// <summary>It passed the inspection that its destination asks for.</summary>
    InspectionPassed,

    /// <summary>It has its place on a ship.</summary>
    Booked,

    /// <summary>It sails.</summary>
    Shipped,

    /// <summary>The balance is due.</summary>
    BalanceDue,

    /// <summary>All is paid.</summary>
    PaidInFull,

    /// <summary>The papers are on their way to the buyer.</summary>
    DocumentsReleased,

    /// <summary>It is at the port of discharge.</summary>
    Arrived,

    /// <summary>The buyer has it.</summary>
    Received,

    /// <summary>Nothing is open any more.</summary>
    Completed,

    /// <summary>Stopped by the operator.</summary>
    OnHold,

    /// <summary>Stopped by a dispute.</summary>
    Disputed,

    /// <summary>One side wants to cancel; the other answers.</summary>
    CancelPending,

    /// <summary>Cancelled.</summary>
    Cancelled,

    /// <summary>Cancelled, and what was paid is given back, less the fee.</summary>
    Refunded,
}
