namespace CarTrade.Domain.Common;

/// <summary>In which role somebody acts; a state table names one or more.</summary>
[Flags]
public enum ActorRole
{
    /// <summary>Nobody; never valid for a deed.</summary>
    None = 0,

    /// <summary>The buyer: a member or a guest, the subject of the data.</summary>
    Buyer = 1,

    /// <summary>A dealership's person or program.</summary>
    Dealer = 2,

    /// <summary>An administrator of the site.</summary>
    Staff = 4,

    /// <summary>A timer of the system.</summary>
    Timer = 8,

    /// <summary>The system, as the consequence of another step.</summary>
    System = 16,
}
