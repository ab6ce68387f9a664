namespace CarTrade.Domain.Billing.Payments;

/// <summary>What leaves the trust account.</summary>
public enum OutPaymentKind
{
    /// <summary>Money that belongs to no order goes back to whoever sent it.</summary>
    Return,

    /// <summary>An order's money goes back to the buyer.</summary>
    Refund,

    /// <summary>An order's money goes to the dealership.</summary>
    Payout,
}

/// <summary>Why money leaves.</summary>
public enum OutPaymentGround
{
    /// <summary>It was sent here by mistake.</summary>
    NotOurs,

    /// <summary>More came than was asked for.</summary>
    Overpaid,

    /// <summary>Somebody else than the buyer sent it.</summary>
    ThirdParty,

    /// <summary>The order was cancelled.</summary>
    Cancelled,

    /// <summary>The evidence that releases it is there.</summary>
    Released,
}
