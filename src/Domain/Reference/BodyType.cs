namespace CarTrade.Domain.Reference;

/// <summary>What a car looks like, in the words of the Japanese export trade.</summary>
public enum BodyType
{
    /// <summary>Four doors and a boot.</summary>
    Sedan = 1,

    /// <summary>A tailgate and a short rear.</summary>
    Hatchback = 2,

    /// <summary>Sport utility or cross-country.</summary>
    Suv = 3,

    /// <summary>Three rows under one roof.</summary>
    Minivan = 4,

    /// <summary>Estate.</summary>
    Wagon = 5,

    /// <summary>Two doors.</summary>
    Coupe = 6,

    /// <summary>Open top.</summary>
    Convertible = 7,

    /// <summary>軽: at most 660 cc and 3.4 m.</summary>
    Kei = 8,

    /// <summary>軽トラック.</summary>
    KeiTruck = 9,

    /// <summary>軽バン.</summary>
    KeiVan = 10,

    /// <summary>Kei cross-country, such as the Jimny.</summary>
    KeiSuv = 11,

    /// <summary>Truck.</summary>
    Truck = 12,

    /// <summary>Panel van or commuter.</summary>
    Van = 13,

    /// <summary>Bus.</summary>
    Bus = 14,

    /// <summary>Pickup.</summary>
    Pickup = 15,
}
