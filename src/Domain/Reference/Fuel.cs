namespace CarTrade.Domain.Reference;

/// <summary>What a car runs on.</summary>
public enum Fuel
{
    /// <summary>Petrol.</summary>
    Petrol = 1,

    /// <summary>Diesel.</summary>
    Diesel = 2,

    /// <summary>Hybrid without a plug.</summary>
    Hybrid = 3,

    /// <summary>Plug-in hybrid.</summary>
    PlugInHybrid = 4,

    /// <summary>Battery electric.</summary>
    Electric = 5,

    /// <summary>Fuel cell.</summary>
    Hydrogen = 6,

    /// <summary>Liquefied petroleum gas.</summary>
    Lpg = 7,

    /// <summary>Compressed natural gas.</summary>
    Cng = 8,
}
