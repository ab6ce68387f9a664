namespace CarTrade.Domain.Reference;

/// <summary>How many wheels are driven.</summary>
public enum Drive
{
    /// <summary>Two.</summary>
    TwoWheel = 1,

    /// <summary>Four, permanent or selectable.</summary>
    FourWheel = 2,
}
