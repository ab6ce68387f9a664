namespace CarTrade.Domain.Reference;

/// <summary>The sea port through which cars reach a country without one, or far from its own.</summary>
/// <param name="Country">ISO 3166-1 alpha-2 of the destination.</param>
/// <param name="Priority">1 for the usual way, then the alternatives.</param>
/// <param name="Port">UN/LOCODE of the sea port.</param>
/// <param name="InlandName">The inland place; null for the whole country.</param>
public sealed record InlandGateway(string Country, int Priority, string Port, string? InlandName);
