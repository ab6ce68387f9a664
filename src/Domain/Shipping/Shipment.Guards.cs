using CarTrade.Domain.Deals;
using ErrorOr;

namespace CarTrade.Domain.Shipping;

/// <content>What must hold of evidence, besides the table.</content>
public sealed partial class Shipment
{
    private const int MostDaysApart = 366;

    private Error? Refusal(ShipmentAction action, Evidence evidence, Deal deal, DateOnly today)
    {
        if (evidence.HappenedOn > today.AddDays(1) || evidence.HappenedOn < today.AddDays(-MostDaysApart))
            return ShipmentErrors.DayInvalid;
        if (NeedsVoyage(action) && (evidence.Vessel is null || evidence.Etd is null))
            return ShipmentErrors.VoyageMissing;
        if (NeedsNumber(action) && evidence.Number is null)
            return ShipmentErrors.NumberMissing;
        if (NeedsChassis(action) && (evidence.Chassis is not { } chassis || deal.Car.Chassis is not { } known || known.Key != chassis.Key))
            return ShipmentErrors.ChassisDiffers;
        if (action == ShipmentAction.Tranship && evidence.Place is null && evidence.Vessel is null)
            return ShipmentErrors.PlaceMissing;
        return Estimates(action, evidence, today);
    }

    private Error? Estimates(ShipmentAction action, Evidence evidence, DateOnly today)
    {
        var (etd, eta) = (evidence.Etd ?? Etd, evidence.Eta ?? Eta);
        var departure = DepartedOn ?? etd;
        if ((evidence.Eta is not null || evidence.Etd is not null) && eta is { } arrival && (arrival > today.AddDays(MostDaysApart) || (departure is { } left && arrival <= left)))
            return ShipmentErrors.EstimateInvalid;
        if (evidence.Etd is { } expected && (expected > today.AddDays(MostDaysApart) || (NeedsVoyage(action) && expected < today)))
            return ShipmentErrors.EstimateInvalid;
        if (action == ShipmentAction.Delay && (evidence.Eta is not { } later || later <= Eta))
            return ShipmentErrors.EstimateInvalid;
        var changes = etd != Etd || eta != Eta || (evidence.Vessel is { } vessel && vessel != Vessel) || (evidence.VoyageNumber is { } voyage && voyage != VoyageNumber);
        return action == ShipmentAction.Reschedule && !changes ? ShipmentErrors.NothingChanges : null;
    }

    private void Take(ShipmentAction action, Evidence evidence)
    {
        (Vessel, VoyageNumber) = (evidence.Vessel ?? Vessel, evidence.VoyageNumber ?? VoyageNumber);
        (Etd, Eta) = (evidence.Etd ?? Etd, evidence.Eta ?? Eta);
        if (action is ShipmentAction.Load or ShipmentAction.StateSailing)
            DepartedOn = evidence.HappenedOn;
        if (action == ShipmentAction.Arrive)
            ArrivedOn = evidence.HappenedOn;
    }
}
