namespace CarTrade.Domain.Deals;

/// <summary>How far an order had come when it was cancelled.</summary>
public enum CancellationStage
{
    /// <summary>Before the first payment.</summary>
    BeforeDeposit,

    /// <summary>After the first payment, before a place on a ship.</summary>
    AfterDeposit,

    /// <summary>After the booking.</summary>
    AfterBooking,
}

/// <summary>Whose fault a cancellation is.</summary>
public enum FaultParty
{
    /// <summary>Nobody's.</summary>
    Nobody,

    /// <summary>The buyer's.</summary>
    Buyer,

    /// <summary>The dealer's.</summary>
    Dealer,
}

/// <summary>One row of the cancellation table.</summary>
/// <param name="Stage">How far the order had come.</param>
/// <param name="Fault">Whose fault it is; that side pays the fee.</param>
/// <param name="FeeBasisPoints">Fee in hundredths of a percent of the proforma's total.</param>
/// <param name="AtMostDeposit">Whether the fee is never more than the first payment.</param>
public sealed record CancellationRule(CancellationStage Stage, FaultParty Fault, int FeeBasisPoints, bool AtMostDeposit);
