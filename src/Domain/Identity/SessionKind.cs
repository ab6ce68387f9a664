namespace CarTrade.Domain.Identity;

/// <summary>What a session stands for.</summary>
public enum SessionKind
{
    /// <summary>A signed-in account.</summary>
    Account,
    /// <summary>A guest who followed the link of one purchase request.</summary>
    Guest,
}
