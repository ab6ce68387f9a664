namespace CarTrade.Domain.Dealers;

/// <summary>What a dealership's program may do.</summary>
public static class ApiScope
{
    /// <summary>Read the board, questions and the change feed.</summary>
    public const string RequestsRead = "requests:read";

    /// <summary>Read leads and give receipts.</summary>
    public const string LeadsRead = "leads:read";

    /// <summary>Write offers and questions.</summary>
    public const string OffersWrite = "offers:write";

    /// <summary>Read orders and their papers.</summary>
    public const string OrdersRead = "orders:read";

    /// <summary>State the steps of an order.</summary>
    public const string ShipmentsWrite = "shipments:write";

    /// <summary>Issue proforma invoices.</summary>
    public const string DocumentsWrite = "documents:write";

    /// <summary>Longest scope.</summary>
    public const int MaxLength = 30;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [RequestsRead, LeadsRead, OffersWrite, OrdersRead, ShipmentsWrite, DocumentsWrite];
}
