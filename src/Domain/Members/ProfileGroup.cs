namespace CarTrade.Domain.Members;

/// <summary>Values of a profile that are collected, and so receipted, together.</summary>
public enum ProfileGroup
{
    /// <summary>The name.</summary>
    Name = 1,

    /// <summary>The e-mail address.</summary>
    Email = 2,

    /// <summary>The country.</summary>
    Country = 3,

    /// <summary>The phone with its WhatsApp flag.</summary>
    Phone = 4,

    /// <summary>The mobile phone.</summary>
    Mobile = 5,

    /// <summary>The fax.</summary>
    Fax = 6,

    /// <summary>The postal address.</summary>
    PostalAddress = 7,

    /// <summary>Business name and role.</summary>
    Business = 8,
}
