using CarTrade.Domain.Common;
using CarTrade.Domain.Reference;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>
/// A market in miniature: prices fall with age and mileage and rise again for old sports cars; mileage rises with age. The figures are
/// invented and only their shape is real.
/// </summary>
internal static class DemoMarket
{
    private const double YearlyFall = 0.86;
    private const double Floor = 0.07;
    private const int CollectibleAge = 18;

    private static readonly Dictionary<string, double> Premium = new(StringComparer.Ordinal)
    {
        ["Lexus"] = 1.8, ["Mercedes-Benz"] = 1.9, ["BMW"] = 1.8, ["Audi"] = 1.7, ["Porsche"] = 3.2, ["Land Rover"] = 2.0, ["Toyota"] = 1.1, ["Daihatsu"] = 0.9,
    };

    private static readonly Dictionary<string, double> Sought = new(StringComparer.Ordinal)
    {
        ["Land Cruiser"] = 2.1, ["Land Cruiser Prado"] = 1.7, ["Alphard"] = 1.5, ["Vellfire"] = 1.45, ["Hiace"] = 1.5, ["Jimny"] = 1.5, ["Hilux"] = 1.4, ["GT-R"] = 3.6, ["Supra"] = 1.8,
        ["Forester"] = 1.15, ["Fielder"] = 1.1, ["Corolla Fielder"] = 1.15, ["Probox"] = 1.2, ["Vitz"] = 1.1,
    };

    /// <summary>Kilometres that a car of this age shows.</summary>
    public static int Kilometres(BodyType body, int age, Dice dice)
    {
        var yearly = body switch
        {
            BodyType.Kei or BodyType.KeiTruck or BodyType.KeiSuv or BodyType.Convertible => 6_500,
            BodyType.Van or BodyType.Truck or BodyType.Bus => 17_000,
            _ => 9_500,
        };
        var expected = yearly * (age + 0.5) / (1 + (age * 0.025));
        return (int)Math.Clamp(expected * (1 + (0.35 * dice.Normal())), 1_000, 350_000) / 1_000 * 1_000;
    }

    /// <summary>Auction grade that such a car gets.</summary>
    public static AuctionGrade Grade(int age, int kilometres, Dice dice)
    {
        var wear = (age * 0.9) + (kilometres / 14_000.0) + (2.5 * dice.Normal());
        return AuctionGrade.From(wear switch { < 1.5 => "S", < 4 => "5", < 9 => "4.5", < 15 => "4", < 23 => "3.5", < 33 => "3", _ => "R" });
    }

    /// <summary>Price free on board in yen, in steps of 10,000.</summary>
    public static long Yen(string make, string model, BodyType body, int engineCc, int age, int kilometres, AuctionGrade grade, Dice dice)
    {
        var fresh = NewPrice(body) * Math.Pow(Math.Max(engineCc, 660) / Size(body), 0.45) * Premium.GetValueOrDefault(make, 1) * Sought.GetValueOrDefault(model, 1);
        var kept = Math.Max(Floor, Math.Pow(YearlyFall, age));
        var expected = 9_500.0 * (age + 1);
        var driven = Math.Clamp(1 - (0.22 * ((kilometres / expected) - 1)), 0.6, 1.25);
        var price = fresh * kept * driven * Condition(grade) * Collectible(body, age) * (1 + (0.06 * dice.Normal()));
        return Math.Max(6, (long)(price / 10_000)) * 10_000;
    }

    /// <summary>Ocean freight in dollars.</summary>
    public static int Freight(BodyType body, int nauticalMiles) => (int)((520 + (0.115 * nauticalMiles)) * Volume(body)) / 10 * 10;

    private static double Collectible(BodyType body, int age) =>
        body is BodyType.Coupe or BodyType.Convertible or BodyType.KeiSuv && age > CollectibleAge ? Math.Min(6, 1 + (0.28 * (age - CollectibleAge))) : 1;

    private static double Condition(AuctionGrade grade) => grade.Code switch { "S" => 1.12, "5" => 1.08, "4.5" => 1.03, "4" => 1, "3.5" => 0.92, "3" => 0.82, _ => 0.6 };

    private static double NewPrice(BodyType body) => body switch
    {
        BodyType.Sedan => 2_700_000,
        BodyType.Hatchback => 1_900_000,
        BodyType.Suv => 3_400_000,
        BodyType.Minivan => 3_500_000,
        BodyType.Wagon => 2_300_000,
        BodyType.Coupe => 3_800_000,
        BodyType.Convertible => 3_000_000,
        BodyType.Kei => 1_450_000,
        BodyType.KeiTruck => 1_050_000,
        BodyType.KeiVan => 1_250_000,
        BodyType.KeiSuv => 1_800_000,
        BodyType.Truck => 4_800_000,
        BodyType.Van => 3_000_000,
        BodyType.Bus => 7_000_000,
        _ => 3_800_000,
    };

    private static double Size(BodyType body) => body switch
    {
        BodyType.Kei or BodyType.KeiTruck or BodyType.KeiVan or BodyType.KeiSuv => 660,
        BodyType.Hatchback => 1300,
        BodyType.Truck or BodyType.Bus => 4000,
        _ => 2000,
    };

    private static double Volume(BodyType body) => body switch
    {
        BodyType.Kei or BodyType.KeiTruck or BodyType.KeiVan or BodyType.KeiSuv => 0.72,
        BodyType.Hatchback or BodyType.Coupe or BodyType.Convertible => 0.88,
        BodyType.Suv or BodyType.Minivan or BodyType.Pickup => 1.25,
        BodyType.Van => 1.4,
        BodyType.Truck => 2.2,
        BodyType.Bus => 3.1,
        _ => 1,
    };
}
