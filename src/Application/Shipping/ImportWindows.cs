using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Reference.ImportRules;
using CarTrade.Domain.Shipping;

namespace CarTrade.Application.Shipping;

/// <summary>Asks the import rules until when a destination takes a car. Of the first registration the year alone is known: the car gets the benefit of its last month.</summary>
internal sealed class ImportWindows(IReferenceData reference, TimeProvider clock)
{
    private const string UsualOrigin = "JPYOK";

    /// <summary>The window of a car. Where sources disagree, the strictest counts and is marked.</summary>
    public ImportWindow Of(Deal deal, CountryCode destination, UnLocode? discharge, DateOnly? eta)
    {
        var car = deal.Car;
        var inquiry = new ImportInquiry(destination.Code, eta ?? ImportInquiry.UsualArrival(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)))
        {
            Steering = car.Steering,
            EngineCcMin = car.EngineCc,
            EngineCcMax = car.EngineCc,
            Fuels = car.Fuel is { } fuel ? [fuel] : [],
            Bodies = car.Body is { } body ? [body] : [],
        }.WithYears(car.Year, car.Year);
        var age = ImportRuleEngine.Evaluate(inquiry, reference.ImportRules, reference.ExportControl).Findings
            .Where(finding => finding is { Topic: RuleTopic.MaximumAge, ArriveBy: not null }).ToList();
        return new(age.Min(finding => finding.ArriveBy), age.Exists(finding => finding.Disputed), VoyageDays(deal, discharge));
    }

    private int VoyageDays(Deal deal, UnLocode? discharge)
    {
        if (discharge is not { } port)
            return ImportInquiry.UsualVoyageDays;
        var origin = deal.Price.Incoterm is Incoterm.Fob or Incoterm.Exw ? deal.Port.Code : UsualOrigin;
        var route = reference.FindRoute(origin, port.Code) ?? reference.FindRoute(UsualOrigin, port.Code);
        return (int)Math.Ceiling(route?.Days ?? ImportInquiry.UsualVoyageDays);
    }
}
