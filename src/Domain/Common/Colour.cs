namespace CarTrade.Domain.Common;

/// <summary>A car's main colour, as coarse as buyers ask for it.</summary>
public enum Colour
{
    /// <summary>Solid white.</summary>
    White = 1,

    /// <summary>Pearl white.</summary>
    Pearl = 2,

    /// <summary>Black.</summary>
    Black = 3,

    /// <summary>Silver.</summary>
    Silver = 4,

    /// <summary>Grey or gun metallic.</summary>
    Grey = 5,

    /// <summary>Blue.</summary>
    Blue = 6,

    /// <summary>Red or wine.</summary>
    Red = 7,

    /// <summary>Green.</summary>
    Green = 8,

    /// <summary>Brown.</summary>
    Brown = 9,

    /// <summary>Beige.</summary>
    Beige = 10,

    /// <summary>Yellow.</summary>
    Yellow = 11,

    /// <summary>Gold.</summary>
    Gold = 12,

    /// <summary>Orange.</summary>
    Orange = 13,

    /// <summary>Purple.</summary>
    Purple = 14,

    /// <summary>Anything else, two-tone included.</summary>
    Other = 15,
}
