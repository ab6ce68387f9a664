using System.Text.Json;
using CarTrade.Application.Tests.Reference;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;
using CarTrade.Infrastructure.Seeding;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Seeding;

public sealed class DemoCatalogueTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly DemoCatalogue Demo = new(Shipped.Data, Shipped.DataFolder, Today);
    private static readonly List<DemoWish> Wishes = [.. Demo.Wishes()];

    [Fact]
    public void Catalogue_MadeTwice_IsTheSame()
    {
        var again = new DemoCatalogue(Shipped.Data, Shipped.DataFolder, Today);
        JsonSerializer.Serialize(again.Members).ShouldBe(JsonSerializer.Serialize(Demo.Members));
        JsonSerializer.Serialize(again.Wishes().Select(wish => (wish, again.OffersFor(wish))))
            .ShouldBe(JsonSerializer.Serialize(Wishes.Select(wish => (wish, Demo.OffersFor(wish)))));
    }

    [Fact]
    public void Catalogue_Sizes_AreTheDemos()
    {
        Demo.Dealers.Count.ShouldBe(12);
        Demo.Members.Count.ShouldBe(200);
        Wishes.Count.ShouldBe(300);
        Demo.Members.Select(member => member.Contact.Email).Distinct(StringComparer.Ordinal).Count().ShouldBe(200);
    }

    [Fact]
    public void People_Contacts_PassTheDomain()
    {
        foreach (var contact in Demo.Members.Select(member => member.Contact).Concat(Wishes.Select(wish => wish.Contact)))
        {
            EmailAddress.Parse(contact.Email).IsError.ShouldBeFalse(contact.Email);
            contact.Email.ShouldMatch("@example\\.(com|org|net)$");
            (contact.Phone is null || !PhoneNumber.Parse(contact.Phone).IsError).ShouldBeTrue(contact.Phone);
        }
    }

    [Fact]
    public void Dealers_NamesAndLicences_AreSamples() =>
        Demo.Dealers.ShouldAllBe(dealer => dealer.Company.Name.Contains("見本") && dealer.Company.Licence.Number.Substring(2, 6) == "000000");

    [Fact]
    public void Wishes_AllStates_AreThere() =>
        Wishes.Select(wish => wish.State).Distinct().Count().ShouldBe(Enum.GetValues<PurchaseRequestState>().Length - 1);

    [Fact]
    public void Wishes_EveryOne_PassesTheDomainAndItsDestination()
    {
        foreach (var wish in Wishes)
        {
            wish.Wish.Validated().IsError.ShouldBeFalse($"{wish.Number}");
            Shipped.Data.FindModel(wish.Wish.Make, wish.Wish.Model ?? "").ShouldBe(wish.Wish.Model is null ? null : Shipped.Data.FindModel(wish.Wish.Make, wish.Wish.Model));
            if (wish.State != PurchaseRequestState.Rejected)
                Judge(wish).ShouldNotBe(ImportOutcome.Prohibited, $"{wish.Number} {wish.Destination}");
        }
    }

    [Fact]
    public void Offers_EveryOne_AnswersItsWish()
    {
        var offers = Wishes.SelectMany(wish => Demo.OffersFor(wish).Select(offer => (wish.Wish, offer))).ToList();
        offers.Count.ShouldBeGreaterThan(300);
        foreach (var (wish, offer) in offers)
        {
            offer.Car.Validated().IsError.ShouldBeFalse();
            wish.Years.Contains(offer.Car.Year).ShouldBeTrue();
            offer.Car.Mileage.Kilometres.ShouldBeLessThanOrEqualTo(wish.MileageMaxKm ?? int.MaxValue);
            offer.Price.Total.Minor.ShouldBeGreaterThan(0);
            Demo.Dealers[offer.Dealer].State.ShouldBeOneOf(DealerState.Accredited, DealerState.RenewalDue);
        }

        var chassis = offers.Select(pair => pair.offer.Car.Chassis).OfType<ChassisNumber>().ToList();
        chassis.DistinctBy(number => number.Key, StringComparer.Ordinal).Count().ShouldBe(chassis.Count);
    }

    [Fact]
    public void Wishes_OfALargerScale_BeginWithTheSame() =>
        JsonSerializer.Serialize(Demo.Wishes(1_000).Take(300)).ShouldBe(JsonSerializer.Serialize(Wishes));

    [Fact]
    public void Market_OlderCars_AreCheaperWithMoreKilometres()
    {
        var fresh = Average(2);
        var old = Average(10);
        old.Yen.ShouldBeLessThan(fresh.Yen / 2);
        old.Kilometres.ShouldBeGreaterThan(fresh.Kilometres * 2);
    }

    [Fact]
    public void Market_OldSportsCars_RiseAgain() =>
        Price(BodyType.Coupe, 32).ShouldBeGreaterThan(Price(BodyType.Coupe, 16));

    private static (double Yen, double Kilometres) Average(int age) => (
        Enumerable.Range(0, 200).Average(number => DemoMarket.Yen("Toyota", "Crown", BodyType.Sedan, 1800, age, 9_500 * age, AuctionGrade.From("4"), new Dice("test", number))),
        Enumerable.Range(0, 200).Average(number => DemoMarket.Kilometres(BodyType.Sedan, age, new Dice("test", number))));

    private static double Price(BodyType body, int age) => Enumerable.Range(0, 200).Average(number =>
        DemoMarket.Yen("Toyota", "Crown", body, 2000, age, 9_500 * age, AuctionGrade.From("4"), new Dice("test", number)));

    private static ImportOutcome Judge(DemoWish wish) => ImportRuleEngine.Evaluate(
        new ImportInquiry(wish.Destination, ImportInquiry.UsualArrival(Today))
        {
            Steering = wish.Wish.Steering,
            EngineCcMax = wish.Wish.EngineCcMax,
            Fuels = wish.Wish.Fuels.Values(),
            Bodies = wish.Wish.Bodies.Values(),
        }.WithYears(wish.Wish.YearFrom, wish.Wish.YearTo), Shipped.Data.ImportRules, Shipped.Data.ExportControl).Outcome;
}
