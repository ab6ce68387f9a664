using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Members;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>A contact opened for somebody who may see it.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Country">Country of residence.</param>
/// <param name="Phone">Phone, E.164.</param>
/// <param name="PhoneOnWhatsApp">Whether WhatsApp reaches the phone.</param>
/// <param name="Mobile">Mobile, E.164.</param>
/// <param name="Fax">Fax, E.164.</param>
/// <param name="PostalAddress">Postal address.</param>
/// <param name="Business">The person's business.</param>
public sealed record ContactDto(
    string Name,
    string Email,
    string Country,
    string? Phone,
    bool PhoneOnWhatsApp,
    string? Mobile,
    string? Fax,
    PostalAddressInput? PostalAddress,
    BusinessInput? Business)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "contact";

    /// <summary>From opened details.</summary>
    public static ContactDto Of(ContactDetails contact) => new(
        contact.Name,
        contact.Email,
        contact.Country,
        contact.Phone,
        contact.PhoneOnWhatsApp,
        contact.Mobile,
        contact.Fax,
        contact.Address is { } a ? new(a.Lines, a.City, a.Country, a.Region, a.PostalCode) : null,
        contact.BusinessName is { } business ? new(business, contact.BusinessRole) : null);
}
