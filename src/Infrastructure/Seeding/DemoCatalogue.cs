using CarTrade.Application.Abstractions;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>
/// The demo's made-up world, the same on every run of a day: nobody in it exists, its companies are named as samples, and its prices are invented.
/// Request number n is the same whatever the number of requests.
/// </summary>
internal sealed class DemoCatalogue
{
    /// <summary>Members of the demo.</summary>
    public const int MemberCount = 200;

    /// <summary>Requests of the demo.</summary>
    public const int WishCount = 300;

    private readonly DemoWishes wishes;
    private readonly DemoOffers offers;

    public DemoCatalogue(IReferenceData reference, string dataFolder, DateOnly today)
    {
        var files = new PeopleFiles(dataFolder);
        var people = new DemoPeople(files);
        Dealers = new DemoDealers(files).All();
        Members = [.. Enumerable.Range(0, MemberCount).Select(number => people.Member(number, new Dice("home", number).Pick(files.Countries)))];
        wishes = new DemoWishes(reference, people, Members, files.Countries, today);
        offers = new DemoOffers(reference, Dealers, today);
    }

    /// <summary>Twelve dealerships.</summary>
    public IReadOnlyList<DemoDealer> Dealers { get; }

    /// <summary>Two hundred members.</summary>
    public IReadOnlyList<DemoMember> Members { get; }

    /// <summary>The first requests, as many as are asked for.</summary>
    public IEnumerable<DemoWish> Wishes(int count = WishCount) => Enumerable.Range(0, count).Select(wishes.Make);

    /// <summary>The offers for a request.</summary>
    public IReadOnlyList<DemoOffer> OffersFor(DemoWish wish) => offers.For(wish);
}
