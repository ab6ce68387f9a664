using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Members;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>Makes up requests: what people of a destination could ask for, and its rules let in.</summary>
internal sealed class DemoWishes(IReferenceData reference, DemoPeople people, IReadOnlyList<DemoMember> members, IReadOnlyList<string> countries, DateOnly today)
{
    private const int Tries = 40;
    private const double Guests = 0.25;

    private static readonly (string Make, int Weight)[] Makes =
    [
        ("Toyota", 48), ("Nissan", 14), ("Honda", 11), ("Mazda", 7), ("Subaru", 7), ("Suzuki", 6), ("Mitsubishi", 6), ("Daihatsu", 3), ("Isuzu", 3),
        ("Lexus", 3), ("Mercedes-Benz", 3), ("BMW", 2), ("Audi", 1), ("Volkswagen", 1), ("Hino", 1),
    ];

    private static readonly (PurchaseRequestState State, int Weight)[] States =
    [
        (PurchaseRequestState.Published, 46), (PurchaseRequestState.Accepted, 12), (PurchaseRequestState.Converted, 6), (PurchaseRequestState.Expired, 10),
        (PurchaseRequestState.Withdrawn, 8), (PurchaseRequestState.AwaitingContactProof, 5), (PurchaseRequestState.Submitted, 3),
        (PurchaseRequestState.Screening, 2), (PurchaseRequestState.Matched, 2), (PurchaseRequestState.Rejected, 3), (PurchaseRequestState.Closed, 3),
    ];

    private static readonly string[] Notes =
    [
        "Please send photos of the underbody.", "No accident cars.", "Prefer one owner and full service records.", "I need it before the end of next month.",
        "For family use; clean interior is important.", "Roof rack and tow bar if possible.", "Any colour but red.", "We buy two or three every month.",
    ];

    private readonly Dictionary<string, IReadOnlyList<Port>> ports = countries.ToDictionary(
        country => country, country => (IReadOnlyList<Port>)[.. reference.SearchPorts(country, null, 3).Where(port => port.Role == PortRole.Destination)], StringComparer.Ordinal);

    private readonly Dictionary<string, Destination> destinations = countries.ToDictionary(
        country => country, country => Destination.Of(country, reference, today), StringComparer.Ordinal);

    /// <summary>The request of a number; always the same.</summary>
    public DemoWish Make(int number)
    {
        var dice = new Dice("wish", number);
        var member = members.Count == 0 || dice.Chance(Guests) ? null : dice.Pick(members);
        var country = member?.Contact.Country ?? dice.Pick(countries);
        var state = dice.Pick(States);
        var contact = member?.Contact ?? people.Contact(country, $"g{number}", dice);
        var port = ports[country] is { Count: > 0 } known ? dice.Pick(known) : reference.FindPort("KEMBA")!;
        var incoterm = dice.Pick<Incoterm>([(Incoterm.Cif, 5), (Incoterm.Cfr, 3), (Incoterm.Fob, 2)]);
        var wish = Wish(country, state, incoterm, port, dice);
        return new(
            number,
            member?.Number,
            contact,
            wish,
            country,
            port.Code,
            incoterm,
            dice.Chance(0.45) ? Note(contact, dice) : null,
            dice.Chance(0.2) ? dice.Between(1, 5) : null,
            "en",
            member is not null && state == PurchaseRequestState.AwaitingContactProof ? PurchaseRequestState.Published : state,
            state == PurchaseRequestState.Expired ? dice.Between(31, 90) : dice.Between(0, 27));
    }

    private static string Note(ContactDetails contact, Dice dice) =>
        contact.Phone is { } phone && dice.Chance(0.08) ? $"{dice.Pick(Notes)} Call me on {phone}." : dice.Pick(Notes);

    private WishedCar Wish(string country, PurchaseRequestState state, Incoterm incoterm, Port port, Dice dice)
    {
        var destination = destinations[country];
        var oldest = Math.Max(destination.Open.EarliestFirstRegistration?.Year ?? 0, today.Year - 16);
        var (from, to) = state == PurchaseRequestState.Rejected ? (today.Year - 22, today.Year - 12) : (oldest, today.Year - 1);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var wish = Draw(from, to, destination.Open.EngineCcMax, incoterm, port, dice);
            if (wish is not null && (state == PurchaseRequestState.Rejected || destination.Takes(wish)))
                return wish;
        }

        return new WishedCar { Make = "Toyota", Model = "Probox", YearFrom = to - 2, YearTo = to, Steering = Steering.Right };
    }

    private WishedCar? Draw(int from, int to, int? engineMax, Incoterm incoterm, Port port, Dice dice)
    {
        var make = dice.Pick(Makes);
        var model = dice.Pick(reference.ModelsOf(make));
        var year = dice.Between(from, to);
        var generation = model.Generations.FirstOrDefault(each => each.SoldInJapan == (make is not ("Mercedes-Benz" or "BMW" or "Audi" or "Volkswagen"))
            && each.YearFrom <= year && (each.YearTo ?? to) >= year && (engineMax is null || each.EngineCc.Any(cc => cc <= engineMax)));
        if (generation is null)
            return null;
        var (first, last) = (Math.Max(from, year - dice.Between(0, 2)), Math.Min(to, year + dice.Between(0, 2)));
        var fuel = engineMax is null ? generation.Fuels : [.. generation.Fuels.Where(each => each is Fuel.Petrol or Fuel.Diesel)];
        var named = fuel.Count > 0 && (engineMax is not null || dice.Chance(0.3)) ? dice.Pick(fuel) : (Fuel?)null;
        var age = today.Year - year;
        var cc = generation.EngineCc.Count > 0 ? generation.EngineCc.Where(size => engineMax is null || size <= engineMax).Max() : 1500;
        var price = DemoMarket.Yen(make, model.Name, generation.Body, cc, age, DemoMarket.Kilometres(generation.Body, age, dice), AuctionGrade.From("4"), dice);
        var miles = reference.FindRoute("JPYOK", port.Code)?.NauticalMiles ?? 7_000;
        var budgeted = dice.Chance(0.8);
        var dollars = (price / DemoOffers.YenPerDollar) + (incoterm == Incoterm.Fob ? 0 : DemoMarket.Freight(generation.Body, miles));
        return new WishedCar
        {
            Make = make,
            Model = dice.Chance(0.92) ? model.Name : null,
            YearFrom = first,
            YearTo = last,
            Bodies = EnumSet<BodyType>.Of(dice.Chance(0.5) ? [generation.Body] : null),
            MileageMaxKm = dice.Chance(0.55) ? dice.Pick<int>([60_000, 80_000, 100_000, 120_000, 150_000]) : null,
            EngineCcMax = engineMax,
            Fuels = EnumSet<Fuel>.Of(named is { } one ? [one] : null),
            Transmission = dice.Chance(0.35) && generation.Transmissions.Count > 0 ? dice.Pick(generation.Transmissions) : null,
            Steering = Steering.Right,
            GradeMin = dice.Chance(0.4) ? AuctionGrade.From(dice.Pick<string>(["3.5", "4", "4.5"])) : null,
            Colours = EnumSet<Colour>.Of(dice.Chance(0.3) ? [Colour.White, Colour.Pearl, Colour.Silver] : null),
            Quantity = dice.Chance(0.08) ? dice.Between(2, 6) : 1,
            BudgetMinor = budgeted ? (long)Math.Ceiling(dollars * dice.Between(0.9, 1.3) / 100) * 100 * 100 : null,
            BudgetCurrency = budgeted ? Currency.Usd : null,
        };
    }

    /// <summary>The rules of a destination, sorted out once.</summary>
    private sealed record Destination(ImportInquiry Question, ImportVerdict Open, IReadOnlyList<ImportRule> Rules, IReadOnlyList<ExportControlRule> Controls)
    {
        public static Destination Of(string country, IReferenceData reference, DateOnly today)
        {
            IReadOnlyList<ImportRule> rules = [.. reference.ImportRules.Where(rule => string.Equals(rule.Country, country, StringComparison.Ordinal))];
            var question = new ImportInquiry(country, ImportInquiry.UsualArrival(today)) { Steering = Steering.Right };
            return new(question, ImportRuleEngine.Evaluate(question, rules, reference.ExportControl), rules, reference.ExportControl);
        }

        public bool Takes(WishedCar wish)
        {
            var asked = Question with { EngineCcMax = wish.EngineCcMax, Fuels = wish.Fuels.Values(), Bodies = wish.Bodies.Values() };
            return ImportRuleEngine.Evaluate(asked.WithYears(wish.YearFrom, wish.YearTo), Rules, Controls).Outcome
                is not (ImportOutcome.Prohibited or ImportOutcome.Conflicting);
        }
    }
}
