namespace CarTrade.Domain.Identity;

/// <summary>What a dealership's staff account may do; other accounts have none.</summary>
public enum AccountRole
{
    /// <summary>No role: members and the operator's staff.</summary>
    None,
    /// <summary>Runs the dealership: staff, API clients, agreement.</summary>
    Owner,
    /// <summary>Answers purchase requests.</summary>
    Sales,
    /// <summary>Looks after the dealership's programs.</summary>
    Integrations,
}
