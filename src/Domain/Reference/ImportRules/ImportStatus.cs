namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>Whether a country lets used cars in.</summary>
public enum ImportStatus
{
    /// <summary>It does.</summary>
    Allowed = 1,

    /// <summary>Only with permits, for some importers or for some cars.</summary>
    Restricted = 2,

    /// <summary>It does not.</summary>
    Prohibited = 3,
}
