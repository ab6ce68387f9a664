namespace CarTrade.Domain.Reference;

/// <summary>Kinds of gearbox.</summary>
public enum Transmission
{
    /// <summary>Torque converter (AT).</summary>
    Automatic = 1,

    /// <summary>Continuously variable (CVT).</summary>
    Cvt = 2,

    /// <summary>Manual (MT).</summary>
    Manual = 3,

    /// <summary>Dual clutch (DCT).</summary>
    DualClutch = 4,
}
