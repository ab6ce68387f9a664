namespace CarTrade.Domain.Deals;

/// <summary>What can be done to an order.</summary>
public enum OrderAction
{
    /// <summary>Make the proforma invoice.</summary>
    IssueProforma,

    /// <summary>Put a new proforma in the place of the present one.</summary>
    ReviseProforma,

    /// <summary>Agree to the proforma.</summary>
    ConfirmProforma,

    /// <summary>Note the first payment.</summary>
    RecordDeposit,

    /// <summary>Set the car aside.</summary>
    SecureVehicle,

    /// <summary>Note a passed inspection.</summary>
    PassInspection,

    /// <summary>Note a failed inspection.</summary>
    FailInspection,

    /// <summary>Note the booking.</summary>
    Book,

    /// <summary>Note the departure with its bill of lading.</summary>
    Ship,

    /// <summary>Ask for the balance.</summary>
    AskBalance,

    /// <summary>Note that all is paid.</summary>
    SettleBalance,

    /// <summary>Send the papers.</summary>
    ReleaseDocuments,

    /// <summary>Note the arrival.</summary>
    Arrive,

    /// <summary>Say that the car is there.</summary>
    ConfirmReceipt,

    /// <summary>Close it.</summary>
    Complete,

    /// <summary>Cancel at once.</summary>
    Cancel,

    /// <summary>Ask the other side to cancel.</summary>
    AskCancellation,

    /// <summary>Agree to cancel.</summary>
    AgreeCancellation,

    /// <summary>Refuse to cancel.</summary>
    RefuseCancellation,

    /// <summary>Take the wish to cancel back.</summary>
    WithdrawCancellation,

    /// <summary>Note that the money went back.</summary>
    Refund,

    /// <summary>Open a dispute.</summary>
    OpenDispute,

    /// <summary>End a dispute; the order goes on.</summary>
    SettleDispute,

    /// <summary>Stop it.</summary>
    Hold,

    /// <summary>Let it go on.</summary>
    Resume,
}
