namespace CarTrade.Domain.Reference;

/// <summary>A maker of vehicles.</summary>
/// <param name="Slug">Key in addresses and in stored wishes, such as <c>land-rover</c>.</param>
/// <param name="Name">Name in Latin letters.</param>
/// <param name="NameJa">Name in Japanese; null where the same.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Kind">What it makes.</param>
public sealed record Make(string Slug, string Name, string? NameJa, string Country, MakeKind Kind);

/// <summary>What a maker makes.</summary>
public enum MakeKind
{
    /// <summary>Cars.</summary>
    Car = 1,

    /// <summary>Trucks and buses.</summary>
    Truck = 2,

    /// <summary>Construction and farm machinery.</summary>
    Machinery = 3,

    /// <summary>Motorcycles.</summary>
    Motorcycle = 4,
}
