using CarTrade.Application.Abstractions;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Reference.ImportRules;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>Asks the rule engine about a wish as its buyer would: can any such car enter the destination?</summary>
internal sealed class ImportCheck(IReferenceData reference, TimeProvider clock)
{
    /// <summary>A car bought today is at sea and in port about this long.</summary>
    private static readonly TimeSpan UsualVoyage = TimeSpan.FromDays(60);

    public ImportVerdict Of(WishedCar wish, string destination)
    {
        var arrival = DateOnly.FromDateTime((clock.GetUtcNow() + UsualVoyage).UtcDateTime);
        var inquiry = new ImportInquiry(destination, arrival)
        {
            Steering = wish.Steering,
            EngineCcMin = wish.EngineCcMin,
            EngineCcMax = wish.EngineCcMax,
            Fuels = wish.Fuels.IsAny ? [] : wish.Fuels.Values(),
            Bodies = wish.Bodies.IsAny ? [] : wish.Bodies.Values(),
        }.WithYears(wish.YearFrom, wish.YearTo);
        return ImportRuleEngine.Evaluate(inquiry, reference.ImportRules, reference.ExportControl);
    }
}
