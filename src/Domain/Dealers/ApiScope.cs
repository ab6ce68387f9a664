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

    /// <summary>Longest scope.</summary>
    public const int MaxLength = 30;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [RequestsRead, LeadsRead, OffersWrite];
}
