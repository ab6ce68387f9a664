namespace CarTrade.Domain.Reference;

/// <summary>The shortest way by sea between two ports; not for navigation.</summary>
/// <param name="Origin">UN/LOCODE in Japan.</param>
/// <param name="Destination">UN/LOCODE.</param>
/// <param name="NauticalMiles">Length.</param>
/// <param name="Days">Days at 15 knots without calls.</param>
public sealed record SeaRoute(string Origin, string Destination, int NauticalMiles, double Days);
