namespace CarTrade.Domain.Privacy.Policies;

/// <summary>How far the program keeps a clause by itself.</summary>
public enum ClauseStatus
{
    /// <summary>Nothing is collected, used or disclosed under it yet: the gate refuses.</summary>
    Planned = 1,

    /// <summary>The listed checks pass; others are still to come.</summary>
    Partial = 2,

    /// <summary>The mechanism runs and its checks pass.</summary>
    Enforced = 3,
}
