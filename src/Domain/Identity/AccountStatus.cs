namespace CarTrade.Domain.Identity;

/// <summary>Whether an account can be signed in to.</summary>
public enum AccountStatus
{
    /// <summary>It can.</summary>
    Active,
    /// <summary>It cannot until somebody reinstates it; its sessions are over.</summary>
    Suspended,
    /// <summary>It never can again.</summary>
    Closed,
}
