namespace CarTrade.Domain.Reference;

/// <summary>How far a stated fact can be relied on.</summary>
public enum Confidence
{
    /// <summary>One old or secondary source: warns, and never prohibits.</summary>
    Low = 1,

    /// <summary>Several or recent sources.</summary>
    Medium = 2,

    /// <summary>Official, or agreed by recent sources.</summary>
    High = 3,
}
