namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>What the country of origin forbids to send to a destination.</summary>
/// <param name="Id">Stable name, such as <c>JP-RU-1</c>.</param>
/// <param name="Origin">ISO 3166-1 alpha-2 of the country that the car leaves.</param>
/// <param name="Destination">ISO 3166-1 alpha-2 of the destination.</param>
/// <param name="Since">First day on which it holds.</param>
/// <param name="Provenance">Where it comes from.</param>
public sealed record ExportControlRule(string Id, string Origin, string Destination, DateOnly Since, Provenance Provenance)
{
    /// <summary>Engines larger than this many cc may not leave.</summary>
    public int? EngineOverCc { get; init; }

    /// <summary>Cars with these fuels may not leave.</summary>
    public IReadOnlyList<Fuel> Fuels { get; init; } = [];

    /// <summary>Cars above this price in yen may not leave.</summary>
    public long? PriceOverYen { get; init; }
}
