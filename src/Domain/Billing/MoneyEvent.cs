namespace CarTrade.Domain.Billing;

/// <summary>What a transaction of the books is about.</summary>
public enum MoneyEvent
{
    /// <summary>A proforma was issued.</summary>
    Invoiced,

    /// <summary>What is open of a claim was withdrawn: superseded, or the order cancelled.</summary>
    ClaimWithdrawn,

    /// <summary>Money came to the account that the proforma names.</summary>
    Received,

    /// <summary>Received money was given to an order.</summary>
    Allocated,

    /// <summary>A shortfall within tolerance was put to bank charges, or to exchange differences.</summary>
    ShortfallBooked,

    /// <summary>Trust money was released to the dealership.</summary>
    Released,

    /// <summary>A fee was kept.</summary>
    FeeKept,

    /// <summary>Money is to be sent back.</summary>
    RefundDue,

    /// <summary>The dealership was paid.</summary>
    PaidOut,

    /// <summary>Money was sent back.</summary>
    Refunded,

    /// <summary>Another transaction was taken back.</summary>
    Reversed,
}
