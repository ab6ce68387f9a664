using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using ErrorOr;

namespace CarTrade.Domain.Shipping;

/// <content>What happens on the way.</content>
public sealed partial class Shipment
{
    /// <summary>Whether the action needs the number of a paper.</summary>
    public static bool NeedsNumber(ShipmentAction action) => action is ShipmentAction.IssueExportCertificate or ShipmentAction.DeclareExport
        or ShipmentAction.PermitExport or ShipmentAction.IssueBill or ShipmentAction.StateSailing;

    /// <summary>Whether the action's paper names the car.</summary>
    public static bool NeedsChassis(ShipmentAction action) =>
        action is ShipmentAction.IssueExportCertificate or ShipmentAction.IssueBill or ShipmentAction.StateSailing;

    /// <summary>Whether the action names the ship and its departure.</summary>
    public static bool NeedsVoyage(ShipmentAction action) => action is ShipmentAction.ConfirmBooking or ShipmentAction.Rebook;

    /// <summary>
    /// Notes what happened, with what shows it. Errors: <c>shipment.illegal_transition</c>, <c>shipment.day_invalid</c>, <c>shipment.voyage_missing</c>,
    /// <c>shipment.estimate_invalid</c>, <c>shipment.nothing_changes</c>, <c>shipment.number_missing</c>, <c>shipment.chassis_differs</c>, <c>shipment.place_missing</c>.
    /// </summary>
    /// <param name="action">What happened.</param>
    /// <param name="evidence">What shows it.</param>
    /// <param name="deal">What was agreed: papers name its car.</param>
    /// <param name="window">Until when the car may come in, reckoned anew.</param>
    /// <param name="occasion">Who states it.</param>
    public ErrorOr<Success> Note(ShipmentAction action, Evidence evidence, Deal deal, ImportWindow window, Occasion occasion)
    {
        var possible = Check(action, occasion);
        if (possible.IsError)
            return possible;
        if (Refusal(action, evidence, deal, DateOnly.FromDateTime(occasion.At.UtcDateTime)) is { } refused)
            return refused;
        var before = State;
        var back = ShipmentMachine.Table.Table.Any(row => row.From == State && row.Action == action && row.Back);
        var moved = back ? MoveBack(action, StateBefore ?? State, occasion) : Move(action, occasion);
        if (moved.IsError)
            return moved;
        StateBefore = State is ShipmentState.ShortShipped or ShipmentState.Damaged or ShipmentState.HeldByCustoms ? before : null;
        Take(action, evidence);
        Reckon(window);
        events.Add(ShipmentEvent.Of(History.Count, action, evidence, this));
        return Result.Success;
    }

    /// <summary>Ends with its order.</summary>
    /// <param name="occasion">The system.</param>
    public ErrorOr<Success> CallOff(Occasion occasion) => Move(ShipmentAction.CallOff, occasion).ThenDo(_ => StateBefore = null);

    /// <summary>Notes that people were told of a deadline; false where they were before.</summary>
    /// <param name="deadline">The deadline.</param>
    public bool Notice(Deadline deadline)
    {
        if (Noticed.Contains(deadline.Name, StringComparer.Ordinal))
            return false;
        Noticed = [.. Noticed, deadline.Name];
        Touch();
        return true;
    }
}
