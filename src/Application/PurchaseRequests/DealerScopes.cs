namespace CarTrade.Application.PurchaseRequests;

/// <summary>Scopes of a dealer's programs.</summary>
public static class DealerScopes
{
    /// <summary>Read the board and the change feed.</summary>
    public const string ReadRequests = "requests:read";

    /// <summary>Receive leads and read them.</summary>
    public const string ReadLeads = "leads:read";

    /// <summary>Write offers, photos and questions.</summary>
    public const string WriteOffers = "offers:write";
}
