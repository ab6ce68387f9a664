namespace CarTrade.Domain.Reference;

/// <summary>What the trade in used cars uses a port for.</summary>
public enum PortRole
{
    /// <summary>Nothing in particular.</summary>
    Other = 0,

    /// <summary>Cars leave Japan here.</summary>
    Origin = 1,

    /// <summary>Cars arrive here.</summary>
    Destination = 2,

    /// <summary>Cars change ship here.</summary>
    Transshipment = 3,
}
