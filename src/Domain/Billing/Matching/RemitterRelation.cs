namespace CarTrade.Domain.Billing.Matching;

/// <summary>How a sender who is not the buyer is related to the buyer.</summary>
public enum RemitterRelation
{
    /// <summary>Nobody could say.</summary>
    Unknown,

    /// <summary>The buyer under another name, or the buyer's own business.</summary>
    Same,

    /// <summary>Family.</summary>
    Family,

    /// <summary>An employee of the buyer, or the buyer's employer.</summary>
    Employment,

    /// <summary>A partner in business, or a customer of the buyer.</summary>
    Business,

    /// <summary>An agent or lawyer of the buyer.</summary>
    Agent,

    /// <summary>A bank, a money changer or a payment service.</summary>
    PaymentService,
}
