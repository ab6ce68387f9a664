namespace CarTrade.Domain.Billing;

/// <summary>The accounts of the books. Money that is there, and what others owe, is positive; what is owed to others is negative.</summary>
public enum BookAccount
{
    /// <summary>What the buyer still owes on the proformas of an order.</summary>
    Receivable,

    /// <summary>The other side of the receivable: what was invoiced and is not settled.</summary>
    Invoiced,

    /// <summary>Short transfers within tolerance: what banks on the way kept.</summary>
    BankCharges,

    /// <summary>What is left of a claim that was paid in another currency.</summary>
    Fx,

    /// <summary>Money on the agent's trust account.</summary>
    TrustCash,

    /// <summary>Trust money of one line of a bank statement that belongs to no order yet.</summary>
    Unallocated,

    /// <summary>Trust money held for an order.</summary>
    Trust,

    /// <summary>Released to the dealership, not paid out yet.</summary>
    DealerPayable,

    /// <summary>To be sent back, not sent yet.</summary>
    RefundPayable,

    /// <summary>Fees earned and still on the trust account.</summary>
    Fees,

    /// <summary>Evidence of money on dealerships' own accounts: it was never the operator's.</summary>
    DirectEvidence,

    /// <summary>Such evidence of one line that belongs to no order yet.</summary>
    DirectUnallocated,

    /// <summary>Such evidence that settles an order.</summary>
    DirectSettled,
}

/// <summary>Three books, each balanced in itself: claims, money in trust, and evidence of money that went straight to dealerships.</summary>
public enum Book
{
    /// <summary>What buyers owe.</summary>
    Claims,

    /// <summary>The trust account and whom it belongs to.</summary>
    Trust,

    /// <summary>Evidence of direct payments.</summary>
    Direct,
}
