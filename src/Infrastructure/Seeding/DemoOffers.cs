using System.Globalization;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Offers;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Reference;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>Makes up dealers' answers to a request.</summary>
internal sealed class DemoOffers(IReferenceData reference, IReadOnlyList<DemoDealer> dealers, DateOnly today)
{
    /// <summary>Yen for a dollar in the demo's prices.</summary>
    public const double YenPerDollar = 160;

    private const int MostOffers = 5;
    private const int Attempts = 8;
    private const double Sourced = 0.12;

    private static readonly (Colour Value, int Weight)[] Colours =
        [(Colour.Pearl, 24), (Colour.White, 18), (Colour.Black, 20), (Colour.Silver, 16), (Colour.Grey, 9), (Colour.Blue, 6), (Colour.Red, 4), (Colour.Brown, 2), (Colour.Beige, 1)];

    private readonly DemoImports imports = new(reference, today);

    /// <summary>The offers for a request; always the same. None where the request never reached a board.</summary>
    public IReadOnlyList<DemoOffer> For(DemoWish wish)
    {
        if (wish.State is not (PurchaseRequestState.Published or PurchaseRequestState.Accepted or PurchaseRequestState.Converted or PurchaseRequestState.Expired or PurchaseRequestState.Withdrawn))
            return [];
        var dice = new Dice("offers", wish.Number);
        var able = dealers.Where(dealer => dealer.State is DealerState.Accredited or DealerState.RenewalDue && Serves(dealer, wish)).ToList();
        var taken = wish.State is PurchaseRequestState.Accepted or PurchaseRequestState.Converted;
        var count = Math.Min(able.Count, dice.Between(taken ? 1 : 0, MostOffers));
        List<DemoOffer> offers = [];
        for (var index = 0; index < count; index++)
        {
            var dealer = dice.Pick(able);
            able.Remove(dealer);
            if (Importable(wish, dealer, index, dice) is { } offer)
                offers.Add(offer with { State = StateOf(wish.State, taken && offers.Count == 0, dice) });
        }

        return offers;
    }

    private static bool Serves(DemoDealer dealer, DemoWish wish) =>
        (dealer.Serves.Makes.Count == 0 || dealer.Serves.NamesMake(wish.Wish.Make))
        && (dealer.Serves.Destinations.Count == 0 || dealer.Serves.NamesDestination(CountryCode.From(wish.Destination)));

    private static OfferState StateOf(PurchaseRequestState request, bool winner, Dice dice) => request switch
    {
        PurchaseRequestState.Accepted or PurchaseRequestState.Converted => winner ? OfferState.Accepted : OfferState.Superseded,
        PurchaseRequestState.Expired => OfferState.Expired,
        PurchaseRequestState.Withdrawn => OfferState.Expired,
        _ => dice.Pick<OfferState>([(OfferState.Sent, 70), (OfferState.Countered, 9), (OfferState.Revised, 9), (OfferState.Declined, 7), (OfferState.Withdrawn, 5)]),
    };

    private DemoOffer? Importable(DemoWish wish, DemoDealer dealer, int index, Dice dice)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (Make(wish, dealer, index, dice) is { } offer && imports.Take(wish, dealer, offer))
                return offer;
        }

        return null;
    }

    private DemoOffer? Make(DemoWish wish, DemoDealer dealer, int index, Dice dice)
    {
        var (from, to) = (wish.Wish.YearFrom ?? (today.Year - 8), wish.Wish.YearTo ?? (today.Year - 1));
        var year = dice.Between(from, to);
        var models = wish.Wish.Model is { } name && reference.FindModel(wish.Wish.Make, name) is { } wanted ? [wanted] : reference.ModelsOf(wish.Wish.Make);
        var fitting = models.SelectMany(model => model.Generations.Where(generation => Fits(generation, wish.Wish, year)).Select(generation => (model, generation))).ToList();
        if (fitting.Count == 0)
            return null;
        var (chosen, made) = dice.Pick(fitting);
        var (age, engines) = (today.Year - year, made.EngineCc.Where(cc => !(cc > wish.Wish.EngineCcMax)).ToList());
        var engine = engines.Count > 0 ? dice.Pick(engines) : (int?)null;
        var kilometres = Math.Min(DemoMarket.Kilometres(made.Body, age, dice), wish.Wish.MileageMaxKm ?? int.MaxValue);
        var grade = DemoMarket.Grade(age, kilometres, dice);
        var yen = DemoMarket.Yen(wish.Wish.Make, chosen.Name, made.Body, engine ?? 1500, age, kilometres, grade, dice);
        var fuels = made.Fuels.Where(wish.Wish.Fuels.Accepts).ToList();
        var car = new OfferedCar
        {
            Chassis = dice.Chance(Sourced) ? null : Chassis(made, wish.Number, index),
            Make = wish.Wish.Make,
            Model = chosen.Name,
            Year = year,
            Mileage = Mileage.From(kilometres),
            Grade = grade,
            Steering = wish.Wish.Steering ?? Steering.Right,
            Body = made.Body,
            EngineCc = engine,
            Fuel = fuels.Count > 0 ? dice.Pick(fuels) : null,
            Transmission = wish.Wish.Transmission ?? (made.Transmissions.Count > 0 ? dice.Pick(made.Transmissions) : null),
            Colour = dice.Pick(Colours),
        };
        var port = wish.Incoterm == Incoterm.Fob ? dealer.Port : wish.Port;
        return new(wish.Number, dealer.Number, car, Price(wish, dealer, made.Body, yen, dice), port, dice.Between(3, 14), dice.Between(14, 40), OfferState.Sent);
    }

    private static bool Fits(ModelGeneration generation, WishedCar wish, int year) =>
        generation.YearFrom <= year && !(generation.YearTo < year) && wish.Bodies.Accepts(generation.Body) && generation.Fuels.Any(wish.Fuels.Accepts)
        && (wish.EngineCcMax is null || generation.EngineCc.Any(cc => cc <= wish.EngineCcMax))
        && (wish.Transmission is not { } wanted || generation.Transmissions.Contains(wanted));

    private static ChassisNumber? Chassis(ModelGeneration generation, int wish, int index)
    {
        var code = generation.ChassisCodes.Count > 0 ? generation.ChassisCodes[wish % generation.ChassisCodes.Count] : null;
        var serial = string.Create(CultureInfo.InvariantCulture, $"{(wish * 10) + index:D7}");
        var parsed = ChassisNumber.Parse($"{code}-{serial}");
        return parsed.IsError ? null : parsed.Value;
    }

    private IncotermPrice Price(DemoWish wish, DemoDealer dealer, BodyType body, long yen, Dice dice)
    {
        var currency = dice.Chance(0.65) ? Currency.Usd : Currency.Jpy;
        var route = reference.FindRoute(dealer.Port, wish.Port)?.NauticalMiles ?? reference.FindRoute("JPYOK", wish.Port)?.NauticalMiles ?? 7_000;
        var (freight, inspection) = (DemoMarket.Freight(body, route), reference.ImportRules.Any(rule =>
            rule.Topic == Domain.Reference.ImportRules.RuleTopic.Inspection && string.Equals(rule.Country, wish.Destination, StringComparison.Ordinal)) ? 220 : 0);
        var fob = currency == Currency.Jpy ? yen : Cents(yen / YenPerDollar);
        var freightMinor = wish.Incoterm == Incoterm.Fob ? (long?)null : Minor(freight);
        var insurance = wish.Incoterm == Incoterm.Cif ? (long?)Math.Max(1, (long)((fob + freightMinor!.Value) * 0.012)) : null;
        return IncotermPrice.Create(wish.Incoterm, currency, fob, freightMinor, insurance, inspection > 0 ? Minor(inspection) : null).Value;

        long Minor(int dollars) => currency == Currency.Jpy ? (long)(dollars * YenPerDollar / 1_000) * 1_000 : dollars * 100L;
        static long Cents(double dollars) => (long)Math.Ceiling(dollars / 10) * 1_000;
    }
}
