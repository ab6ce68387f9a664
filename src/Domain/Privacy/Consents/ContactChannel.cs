namespace CarTrade.Domain.Privacy.Consents;

/// <summary>By which way a person is reached: the channels of clause 3.6.</summary>
public enum ContactChannel
{
    /// <summary>E-mail.</summary>
    Email,

    /// <summary>Letters.</summary>
    Post,

    /// <summary>Telephone calls.</summary>
    Phone,

    /// <summary>Fax.</summary>
    Fax,
}
