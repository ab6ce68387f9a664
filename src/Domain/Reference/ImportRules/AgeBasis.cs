namespace CarTrade.Domain.Reference.ImportRules;

/// <summary>The event from which age is counted.</summary>
public enum AgeBasis
{
    /// <summary>The source does not say.</summary>
    Unknown = 0,

    /// <summary>First registration.</summary>
    FirstRegistration = 1,

    /// <summary>Manufacture, which may lie months before first registration.</summary>
    Manufacture = 2,
}
