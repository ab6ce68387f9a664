using CarTrade.Application.Abstractions;
using CarTrade.Domain.Reference.ImportRules;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>Keeps the demo's dealers from offering what the destination would not take on the day of arrival: the program refuses such offers.</summary>
internal sealed class DemoImports(IReferenceData reference, DateOnly today)
{
    /// <summary>Whether the offered car may still be imported, with the longer of the ways by sea that could be reckoned with.</summary>
    public bool Take(DemoWish wish, DemoDealer dealer, DemoOffer offer)
    {
        var departure = today.AddDays(offer.DepartsInDays);
        var (own, usual) = (reference.FindRoute(dealer.Port, wish.Port), reference.FindRoute("JPYOK", wish.Port));
        var (one, other) = (ImportInquiry.ArrivalOf(departure, own ?? usual), ImportInquiry.ArrivalOf(departure, usual));
        var car = offer.Car;
        var inquiry = new ImportInquiry(wish.Destination, one > other ? one : other)
        {
            Steering = car.Steering,
            EngineCcMin = car.EngineCc,
            EngineCcMax = car.EngineCc,
            Fuels = car.Fuel is { } fuel ? [fuel] : [],
            Bodies = car.Body is { } body ? [body] : [],
        }.WithYears(car.Year, car.Year);
        return ImportRuleEngine.Evaluate(inquiry, reference.ImportRules, reference.ExportControl).Outcome != ImportOutcome.Prohibited;
    }
}
