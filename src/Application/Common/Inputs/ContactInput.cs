using CarTrade.Domain.Common;
using CarTrade.Domain.Members;
using FluentValidation;

namespace CarTrade.Application.Common.Inputs;

/// <summary>How to reach a person, as a form or a program gives it.</summary>
/// <param name="Name">The person's name, in any script.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Country">Country of residence, ISO 3166-1 alpha-2.</param>
/// <param name="Phone">Phone number.</param>
/// <param name="Mobile">Mobile number.</param>
/// <param name="Fax">Fax number.</param>
/// <param name="PostalAddress">Postal address.</param>
/// <param name="Business">The person's business.</param>
public sealed record ContactInput(
    string Name,
    string Email,
    string Country,
    PhoneInput? Phone = null,
    string? Mobile = null,
    string? Fax = null,
    PostalAddressInput? PostalAddress = null,
    BusinessInput? Business = null)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "contact input";

    /// <summary>From a stored contact, in the shape in which it can be sent again.</summary>
    public static ContactInput Of(ContactDetails contact) => new(
        contact.Name,
        contact.Email,
        contact.Country,
        contact.Phone is { } phone ? new(phone, contact.PhoneOnWhatsApp) : null,
        contact.Mobile,
        contact.Fax,
        contact.Address is { } address ? new(address.Lines, address.City, address.Country, address.Region, address.PostalCode) : null,
        contact.BusinessName is { } business ? new(business, contact.BusinessRole) : null);

    /// <summary>The normalised contact. The input has passed <see cref="ContactInputValidator"/>.</summary>
    public ContactDetails ToContact() => new(
        PlainText.Line(Name, PlainText.NameLength).Value,
        EmailAddress.Parse(Email).Value.Value,
        CountryCode.Parse(Country).Value.Code,
        PhoneNumbers.Normalise(Phone?.Number, Country),
        Phone?.WhatsApp ?? false,
        PhoneNumbers.Normalise(Mobile, Country),
        PhoneNumbers.Normalise(Fax, Country),
        PostalAddress?.ToAddress(),
        Business?.Name,
        Business?.Role);
}

/// <summary>A phone number.</summary>
/// <param name="Number">As dialled in the person's country, or with + and the country code.</param>
/// <param name="WhatsApp">Whether WhatsApp reaches it.</param>
public sealed record PhoneInput(string Number, bool WhatsApp = false)
{
    /// <summary>Never the value.</summary>
    public override string ToString() => "phone input";
}

/// <summary>A person's business.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Role">The person's role in it.</param>
public sealed record BusinessInput(string Name, string? Role = null);

/// <summary>A postal address as its country writes it.</summary>
/// <param name="Lines">One to four street lines.</param>
/// <param name="City">City or locality.</param>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Region">State, prefecture or region.</param>
/// <param name="PostalCode">Postal code.</param>
public sealed record PostalAddressInput(IReadOnlyList<string> Lines, string City, string Country, string? Region = null, string? PostalCode = null)
{
    /// <summary>Never the values.</summary>
    public override string ToString() => "postal address input";

    /// <summary>The address.</summary>
    public PostalAddress ToAddress() => new([.. Lines], City, Region, PostalCode, CountryCode.Parse(Country).Value.Code);
}

/// <summary>Shape of a contact.</summary>
internal sealed class ContactInputValidator : AbstractValidator<ContactInput>
{
    public const int PostalCodeLength = 20;

    public ContactInputValidator()
    {
        RuleFor(contact => contact.Name).Line(PlainText.NameLength);
        RuleFor(contact => contact.Email).Email();
        RuleFor(contact => contact.Country).Country();
        RuleFor(contact => contact).Custom(PhoneNumbers.Check);
        RuleFor(contact => contact.Business!.Name).Line(PlainText.NameLength).When(contact => contact.Business is not null);
        RuleFor(contact => contact.Business!.Role).Line(PlainText.LineLength).When(contact => contact.Business is not null);
        RuleFor(contact => contact.PostalAddress!).SetValidator(new PostalAddressValidator()).When(contact => contact.PostalAddress is not null);
    }

    private sealed class PostalAddressValidator : AbstractValidator<PostalAddressInput>
    {
        public PostalAddressValidator()
        {
            RuleFor(address => address.Lines.Count).InclusiveBetween(1, PostalAddress.MaxLines)
                .WithErrorCode("postal_address.lines").OverridePropertyName("Lines");
            RuleForEach(address => address.Lines).Line(PlainText.LineLength);
            RuleFor(address => address.City).Line(PlainText.LineLength);
            RuleFor(address => address.Country).Country();
            RuleFor(address => address.Region).Line(PlainText.LineLength);
            RuleFor(address => address.PostalCode).Line(PostalCodeLength);
        }
    }
}
