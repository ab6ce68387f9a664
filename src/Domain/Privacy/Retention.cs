namespace CarTrade.Domain.Privacy;

/// <summary>How long a value is kept, counted from what the name says.</summary>
public enum Retention
{
    /// <summary>While the account lives.</summary>
    Account,
    /// <summary>Three years after the purchase request closed.</summary>
    RequestClosedPlus3Years,
    /// <summary>Three years after the accreditation ended.</summary>
    AccreditationPlus3Years,
    /// <summary>Three years after the disclosure: APPI articles 29 and 30.</summary>
    DisclosurePlus3Years,
    /// <summary>Seven years: statutory books.</summary>
    Books7Years,
    /// <summary>Three years after the feedback came.</summary>
    Feedback3Years,
    /// <summary>Thirty days, then purged.</summary>
    Days30,
    /// <summary>One day, then purged.</summary>
    Day1,
}
