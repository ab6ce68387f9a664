namespace CarTrade.Domain.Members;

/// <summary>How to reach a person. It lives inside sealed records only; e-mail and phone are in their normalised forms.</summary>
/// <param name="Name">The person's name, in any script.</param>
/// <param name="Email">Normalised address.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Phone">E.164, or null.</param>
/// <param name="PhoneOnWhatsApp">Whether WhatsApp reaches that phone.</param>
/// <param name="Mobile">E.164, or null.</param>
/// <param name="Fax">E.164, or null.</param>
/// <param name="Address">Postal address, or null.</param>
/// <param name="BusinessName">Name of the person's business, or null.</param>
/// <param name="BusinessRole">The person's role there, or null.</param>
public sealed record ContactDetails(
    string Name,
    string Email,
    string Country,
    string? Phone = null,
    bool PhoneOnWhatsApp = false,
    string? Mobile = null,
    string? Fax = null,
    PostalAddress? Address = null,
    string? BusinessName = null,
    string? BusinessRole = null)
{
    /// <summary>Names of the fields that are filled, in camel case; never their values.</summary>
    public IReadOnlyList<string> FieldNames()
    {
        (string Name, bool Filled)[] fields =
        [
            ("name", true), ("email", true), ("country", true), ("phone", Phone is not null), ("mobile", Mobile is not null), ("fax", Fax is not null),
            ("postalAddress", Address is not null), ("businessName", BusinessName is not null), ("businessRole", BusinessRole is not null),
        ];
        return [.. fields.Where(field => field.Filled).Select(field => field.Name)];
    }

    /// <summary>Never the values, so that none slips into a log.</summary>
    public override string ToString() => "contact details";
}

/// <summary>A postal address as its country writes it; inside sealed records only.</summary>
/// <param name="Lines">Street lines, first to last.</param>
/// <param name="City">City or locality.</param>
/// <param name="Region">State, prefecture or region, or null.</param>
/// <param name="PostalCode">Postal code, or null where the country has none.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
public sealed record PostalAddress(IReadOnlyList<string> Lines, string City, string? Region, string? PostalCode, string Country)
{
    /// <summary>Most street lines.</summary>
    public const int MaxLines = 4;

    /// <summary>Never the values.</summary>
    public override string ToString() => "postal address";
}
