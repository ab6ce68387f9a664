namespace CarTrade.Domain.Members;

/// <summary>By which way information came.</summary>
public enum CollectionChannel
{
    /// <summary>A form of the website.</summary>
    Web,

    /// <summary>The API, without a form of ours.</summary>
    Api,

    /// <summary>E-mail.</summary>
    Email,

    /// <summary>Telephone.</summary>
    Phone,

    /// <summary>Fax.</summary>
    Fax,

    /// <summary>Paper.</summary>
    Paper,

    /// <summary>An import.</summary>
    Import,
}
