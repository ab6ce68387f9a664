using CarTrade.Domain.Members;

namespace CarTrade.Domain.Deals;

/// <summary>The buyer as a proforma names it; sealed under a key of the buyer's own request, so that it dies with it.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="BusinessName">Name of the business, or null.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Address">Postal address, or null.</param>
public sealed record ProformaBuyer(string Name, string? BusinessName, string Country, PostalAddress? Address)
{
    /// <summary>What an invoice needs of a contact, and nothing else.</summary>
    /// <param name="contact">The contact as the dealer received it.</param>
    public static ProformaBuyer Of(ContactDetails contact) => new(contact.Name, contact.BusinessName, contact.Country, contact.Address);

    /// <summary>Never the values.</summary>
    public override string ToString() => "buyer of a proforma";
}
