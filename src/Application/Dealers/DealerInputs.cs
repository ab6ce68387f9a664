using CarTrade.Application.Common.Inputs;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using ErrorOr;
using FluentValidation;
using Phones = CarTrade.Application.Common.Inputs.PhoneNumbers;

namespace CarTrade.Application.Dealers;

/// <summary>A dealership as a business.</summary>
/// <param name="Name">Name in Japanese, as registered.</param>
/// <param name="EnglishName">Name in Latin letters, for buyers.</param>
/// <param name="Address">Business address, one line.</param>
/// <param name="Prefecture">JIS number of the prefecture that licensed it, 1 to 47.</param>
/// <param name="Licence">Number of its 古物商許可, twelve digits.</param>
/// <param name="JumveaNumber">JUMVEA membership number, where there is one.</param>
/// <param name="Phone">Business phone, as dialled in Japan or with + and the country code.</param>
public sealed record CompanyInput(
    string Name, string EnglishName, string Address, int Prefecture, string Licence, string? JumveaNumber = null, string? Phone = null)
{
    private const string Japan = "JP";

    internal bool HasUsablePhone => Phone is null || Phones.Normalise(Phone, Japan) is not null;

    /// <summary>The facts, or why not.</summary>
    public ErrorOr<CompanyFacts> ToFacts() => CompanyFacts.Create(Name, EnglishName, Address, Prefecture, Licence, JumveaNumber)
        .Then(facts => facts with { Phone = Phones.Normalise(Phone, Japan) });

    /// <summary>From the domain's facts.</summary>
    public static CompanyInput Of(CompanyFacts facts) =>
        new(facts.Name, facts.EnglishName, facts.Address, facts.Prefecture.Number, facts.Licence.Number, facts.JumveaNumber, facts.Phone);
}

/// <summary>A natural person at a dealership.</summary>
/// <param name="Name">Name, in any script.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Phone">Phone, as dialled in Japan or with + and the country code.</param>
/// <param name="Title">Position.</param>
public sealed record PersonInput(string Name, string Email, string? Phone = null, string? Title = null)
{
    private const string Japan = "JP";

    /// <summary>The normalised person.</summary>
    public DealerPerson ToPerson() => new(
        PlainText.Line(Name, PlainText.NameLength).Value, EmailAddress.Parse(Email).Value.Value, Phones.Normalise(Phone, Japan), Title);

    /// <summary>From an opened person.</summary>
    public static PersonInput Of(DealerPerson person) => new(person.Name, person.Email, person.Phone, person.Title);

    /// <summary>Never the values.</summary>
    public override string ToString() => "person input";

    internal bool HasUsablePhone => Phone is null || Phones.Normalise(Phone, Japan) is not null;
}

/// <summary>Shape of a business; what the domain refuses is told on its field.</summary>
internal sealed class CompanyInputValidator : AbstractValidator<CompanyInput>
{
    public CompanyInputValidator()
    {
        RuleFor(company => company.Name).Line(CompanyFacts.NameLength);
        RuleFor(company => company.EnglishName).Line(CompanyFacts.NameLength);
        RuleFor(company => company.Address).Line(CompanyFacts.AddressLength);
        RuleFor(company => company.Prefecture).Parses(Prefecture.Parse);
        RuleFor(company => company.Licence).Must((company, licence) => !Misfits(company, DealerErrors.LicenceInvalid, licence))
            .WithErrorCode(DealerErrors.LicenceInvalid.Code).WithMessage(DealerErrors.LicenceInvalid.Description);
        RuleFor(company => company.Licence).Must((company, licence) => !Misfits(company, DealerErrors.LicenceOfOtherPrefecture, licence))
            .WithErrorCode(DealerErrors.LicenceOfOtherPrefecture.Code).WithMessage(DealerErrors.LicenceOfOtherPrefecture.Description);
        RuleFor(company => company.JumveaNumber).Line(CompanyFacts.JumveaLength);
        RuleFor(company => company.Phone).Must((company, _) => company.HasUsablePhone)
            .WithErrorCode(ValueErrors.InvalidPhone.Code).WithMessage(ValueErrors.InvalidPhone.Description);
    }

    private static bool Misfits(CompanyInput company, Error error, string licence) =>
        Prefecture.Parse(company.Prefecture) is { IsError: false, Value: var home }
        && AntiqueDealerLicence.Parse(licence, home) is { IsError: true, FirstError: var found } && found.Code == error.Code;
}

/// <summary>Shape of a person.</summary>
internal sealed class PersonInputValidator : AbstractValidator<PersonInput>
{
    public PersonInputValidator()
    {
        RuleFor(person => person.Name).Line(PlainText.NameLength);
        RuleFor(person => person.Email).Email();
        RuleFor(person => person.Phone).Must((person, _) => person.HasUsablePhone)
            .WithErrorCode(ValueErrors.InvalidPhone.Code).WithMessage(ValueErrors.InvalidPhone.Description);
        RuleFor(person => person.Title).Line(PlainText.LineLength);
    }
}
