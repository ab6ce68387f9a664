namespace CarTrade.Domain.Identity;

/// <summary>Whose account it is; decides how long a session lives and what it may do.</summary>
public enum AccountKind
{
    /// <summary>A buyer.</summary>
    Member,
    /// <summary>A person who works for a dealership.</summary>
    DealerStaff,
    /// <summary>A member of the operator's staff.</summary>
    Admin,
}
