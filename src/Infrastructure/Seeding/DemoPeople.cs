using System.Globalization;
using CarTrade.Domain.Members;
using CarTrade.Infrastructure.Reference;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>Makes up buyers.</summary>
internal sealed class DemoPeople(PeopleFiles files)
{
    private static readonly string[] Domains = ["example.com", "example.org", "example.net"];
    private static readonly string[] Businesses = ["Motors", "Auto Imports", "Trading", "Car Sales", "Transport", "Safaris"];
    private static readonly string[] Roles = ["Owner", "Director", "Buyer", "Manager"];

    public DemoMember Member(int number, string country)
    {
        var dice = new Dice("member", number);
        return new(number, Contact(country, $"m{number}", dice), "en");
    }

    public ContactDetails Contact(string country, string tag, Dice dice)
    {
        var name = files.Name(country, dice);
        var local = Words.Slug(name).Replace('-', '.');
        var email = string.Create(CultureInfo.InvariantCulture, $"{(local.Length > 0 ? local : "buyer")}.{tag}@{dice.Pick(Domains)}");
        var phone = dice.Chance(0.85) ? files.Phone(country) : null;
        var business = dice.Chance(0.4);
        return new ContactDetails(
            name,
            email,
            country,
            phone,
            PhoneOnWhatsApp: phone is not null && dice.Chance(0.7),
            Address: dice.Chance(0.6) ? files.Address(country, dice) : null,
            BusinessName: business ? $"{name.Split(' ')[^1]} {dice.Pick(Businesses)}" : null,
            BusinessRole: business ? dice.Pick(Roles) : null);
    }
}
