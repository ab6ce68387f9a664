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

    /// <summary>Read orders and their papers.</summary>
    public const string ReadOrders = "orders:read";

    /// <summary>State the steps of an order up to the arrival.</summary>
    public const string WriteShipments = "shipments:write";

    /// <summary>Issue proforma invoices.</summary>
    public const string WriteDocuments = "documents:write";
}
