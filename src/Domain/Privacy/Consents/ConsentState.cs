namespace CarTrade.Domain.Privacy.Consents;

/// <summary>Where a consent stands; folded from its events, never stored.</summary>
public enum ConsentState
{
    /// <summary>Nobody asked.</summary>
    NotAsked,

    /// <summary>The words were shown, and not answered.</summary>
    Offered,

    /// <summary>It lives.</summary>
    Given,

    /// <summary>The person said no.</summary>
    Refused,

    /// <summary>The person took it back.</summary>
    Withdrawn,

    /// <summary>Its period is over.</summary>
    Expired,

    /// <summary>Other words took its place.</summary>
    Superseded,

    /// <summary>It never should have counted: its words were wrong.</summary>
    Invalidated,
}
