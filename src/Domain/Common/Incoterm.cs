namespace CarTrade.Domain.Common;

/// <summary>What a price includes (Incoterms 2020). The trade's "C&amp;F" is <see cref="Cfr"/>.</summary>
public enum Incoterm
{
    /// <summary>Free on board at the named port of loading: the car alone.</summary>
    Fob = 1,

    /// <summary>Cost and freight to the named port of discharge (C&amp;F).</summary>
    Cfr = 2,

    /// <summary>Cost, insurance and freight to the named port of discharge.</summary>
    Cif = 3,

    /// <summary>Ex works: at the dealer's yard; the buyer cannot reclaim Japanese consumption tax.</summary>
    Exw = 4,

    /// <summary>Delivered at place: everything but import clearance.</summary>
    Dap = 5,
}
