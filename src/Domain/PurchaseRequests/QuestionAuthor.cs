namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Who wrote a message.</summary>
public enum QuestionAuthor
{
    /// <summary>The buyer.</summary>
    Buyer,

    /// <summary>Somebody at the dealership.</summary>
    Dealer,
}
