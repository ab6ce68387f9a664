using CarTrade.Application.Abstractions;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.Domain.Reference.ImportRules;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>Asks the rule engine about a wish as its buyer would: can any such car enter the destination?</summary>
internal sealed class ImportCheck(IReferenceData reference, TimeProvider clock)
{
    public ImportVerdict Of(WishedCar wish, string destination)
    {
        var inquiry = new ImportInquiry(destination, ImportInquiry.UsualArrival(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)))
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
