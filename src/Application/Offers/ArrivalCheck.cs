using CarTrade.Application.Abstractions;
using CarTrade.Domain.Common;
using CarTrade.Domain.Offers;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Reference;
using CarTrade.Domain.Reference.ImportRules;

namespace CarTrade.Application.Offers;

/// <summary>
/// Reckons when an offered car arrives, by its departure and the way by sea, or by the usual time where no departure is named, and asks the rule engine
/// about that day. Of the first registration the year alone is known, so a car gets the benefit of its last month.
/// </summary>
internal sealed class ArrivalCheck(IReferenceData reference, TimeProvider clock)
{
    private const string UsualOrigin = "JPYOK";

    public ImportOutlook Of(OfferInput offer, BoardEntry entry)
    {
        var eta = offer.Etd is { } departure
            ? ImportInquiry.ArrivalOf(departure, Route(offer, entry))
            : ImportInquiry.UsualArrival(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        var car = offer.Car;
        var inquiry = new ImportInquiry(entry.Destination.Code, eta)
        {
            Steering = car.Steering,
            EngineCcMin = car.EngineCc,
            EngineCcMax = car.EngineCc,
            Fuels = car.Fuel is { } fuel ? [fuel] : [],
            Bodies = car.Body is { } body ? [body] : [],
        }.WithYears(car.Year, car.Year);
        return new(eta, ImportRuleEngine.Evaluate(inquiry, reference.ImportRules, reference.ExportControl));
    }

    /// <summary>The incoterm names the port of loading or that of discharge; the other is the buyer's, or the usual one.</summary>
    private SeaRoute? Route(OfferInput offer, BoardEntry entry)
    {
        var loads = offer.Price.Incoterm is Incoterm.Fob or Incoterm.Exw;
        var discharge = loads ? entry.DestinationPort?.Code ?? UsualPort(entry.Destination.Code) : offer.Port;
        return discharge is null ? null : (loads ? reference.FindRoute(offer.Port, discharge) : null) ?? reference.FindRoute(UsualOrigin, discharge);
    }

    private string? UsualPort(string country) => reference.SearchPorts(country, null, 1) is [var port, ..] ? port.Code : null;
}
