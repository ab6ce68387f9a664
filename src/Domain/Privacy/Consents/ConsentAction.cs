namespace CarTrade.Domain.Privacy.Consents;

/// <summary>What happens to a consent; each is an event that is appended and never changed.</summary>
public enum ConsentAction
{
    /// <summary>The words are shown.</summary>
    Offer,

    /// <summary>The person says yes; to a living consent it is a reaffirmation.</summary>
    Give,

    /// <summary>The person says no.</summary>
    Refuse,

    /// <summary>The person takes it back.</summary>
    Withdraw,

    /// <summary>Its period ends.</summary>
    Expire,

    /// <summary>Other words take its place.</summary>
    Supersede,

    /// <summary>An officer finds its words wrong.</summary>
    Invalidate,
}
