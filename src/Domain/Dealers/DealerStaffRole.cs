namespace CarTrade.Domain.Dealers;

/// <summary>What somebody may do for a dealership.</summary>
public enum DealerStaffRole
{
    /// <summary>Everything, staff and programs included.</summary>
    Owner,

    /// <summary>Board, leads, questions and offers.</summary>
    Sales,

    /// <summary>Programs and their keys.</summary>
    Integrations,
}
