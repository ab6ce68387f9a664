using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Domain.Deals;

/// <content>The way of the car.</content>
public sealed partial class Order
{
    private Voyage Way => Voyage ?? Voyage.None;

    /// <summary>The dealer has the car; <c>order.chassis_differs</c>.</summary>
    /// <param name="deal">What was agreed.</param>
    /// <param name="chassis">The chassis number, as read from the car.</param>
    /// <param name="occasion">The dealer.</param>
    public ErrorOr<Success> SecureVehicle(Deal deal, ChassisNumber chassis, Occasion occasion) => Of(OrderAction.SecureVehicle, deal, chassis, occasion);

    /// <summary>It passed its inspection; <c>order.evidence_invalid</c>.</summary>
    /// <param name="certificate">Number of the certificate.</param>
    /// <param name="occasion">The dealer.</param>
    public ErrorOr<Success> PassInspection(string? certificate, Occasion occasion) =>
        With(OrderAction.PassInspection, certificate, occasion, text => Way.Inspected(text));

    /// <summary>It failed its inspection: the order can be cancelled through nobody's fault.</summary>
    /// <param name="proforma">The proforma that stands.</param>
    /// <param name="occasion">The dealer.</param>
    public ErrorOr<Success> FailInspection(Proforma? proforma, Occasion occasion) =>
        Pause(OrderAction.FailInspection, occasion).ThenDo(_ =>
            Cancellation = Cancellation.Of(StateBefore!.Value, CancellationGround.InspectionFailed, Standing(proforma), occasion));

    /// <summary>It has its place on a ship. Errors: <c>order.inspection_missing</c>, <c>order.evidence_invalid</c>.</summary>
    /// <param name="proforma">The proforma that stands.</param>
    /// <param name="vessel">The ship.</param>
    /// <param name="etd">Expected departure.</param>
    /// <param name="occasion">The dealer.</param>
    public ErrorOr<Success> Book(Proforma? proforma, string? vessel, DateOnly? etd, Occasion occasion)
    {
        var possible = Check(OrderAction.Book, occasion);
        if (possible.IsError)
            return possible;
        if (State == OrderState.VehicleSecured && Standing(proforma).Price.InspectionMinor is not null)
            return OrderErrors.InspectionMissing;
        return etd is { } day && day >= DayOf(occasion) ? With(OrderAction.Book, vessel, occasion, name => Way.BookedOn(name, day)) : OrderErrors.EvidenceInvalid;
    }

    /// <summary>It sails. Errors: <c>order.chassis_differs</c>, <c>order.evidence_invalid</c>.</summary>
    /// <param name="deal">What was agreed.</param>
    /// <param name="billOfLading">Number of the bill of lading.</param>
    /// <param name="chassis">The chassis number that it names.</param>
    /// <param name="occasion">The dealer.</param>
    public ErrorOr<Success> Ship(Deal deal, string? billOfLading, ChassisNumber chassis, Occasion occasion)
    {
        var possible = Check(OrderAction.Ship, occasion);
        if (possible.IsError)
            return possible;
        return IsCar(deal, chassis) ? With(OrderAction.Ship, billOfLading, occasion, number => Way.Under(number)) : OrderErrors.ChassisDiffers;
    }

    /// <summary>The papers go to the buyer.</summary>
    /// <param name="occasion">The dealer.</param>
    public ErrorOr<Success> ReleaseDocuments(Occasion occasion) => Move(OrderAction.ReleaseDocuments, occasion);

    /// <summary>It is at the port of discharge; <c>order.evidence_invalid</c> for a day to come.</summary>
    /// <param name="day">The day.</param>
    /// <param name="occasion">The dealer.</param>
    public ErrorOr<Success> Arrive(DateOnly? day, Occasion occasion)
    {
        var possible = Check(OrderAction.Arrive, occasion);
        if (possible.IsError)
            return possible;
        if (day is not { } arrived || arrived > DayOf(occasion).AddDays(1))
            return OrderErrors.EvidenceInvalid;
        return Move(OrderAction.Arrive, occasion).ThenDo(_ => Voyage = Way.ArrivedAt(arrived));
    }

    /// <summary>The buyer has it, or 14 days have passed; <c>order.too_early</c> for the timer.</summary>
    /// <param name="occasion">The buyer or a timer.</param>
    public ErrorOr<Success> ConfirmReceipt(Occasion occasion)
    {
        var possible = Check(OrderAction.ConfirmReceipt, occasion);
        if (possible.IsError)
            return possible;
        var early = occasion.Role == ActorRole.Timer && DayOf(occasion).DayNumber - Voyage!.ArrivedOn!.Value.DayNumber < ReceiptTime.Days;
        return early ? OrderErrors.TooEarly : Move(OrderAction.ConfirmReceipt, occasion);
    }

    /// <summary>Nothing is open any more.</summary>
    /// <param name="occasion">The system or a timer.</param>
    public ErrorOr<Success> Complete(Occasion occasion) => Move(OrderAction.Complete, occasion).ThenDo(_ => ClosedAt = occasion.At);

    private static DateOnly DayOf(Occasion occasion) => DateOnly.FromDateTime(occasion.At.UtcDateTime);

    private static bool IsCar(Deal deal, ChassisNumber chassis) => deal.Car.Chassis is { } known && known.Key == chassis.Key;

    private ErrorOr<Success> Of(OrderAction action, Deal deal, ChassisNumber chassis, Occasion occasion)
    {
        var possible = Check(action, occasion);
        if (possible.IsError)
            return possible;
        return IsCar(deal, chassis) ? Move(action, occasion) : OrderErrors.ChassisDiffers;
    }

    private ErrorOr<Success> With(OrderAction action, string? text, Occasion occasion, Func<string, Voyage> next)
    {
        var possible = Check(action, occasion);
        if (possible.IsError)
            return possible;
        var line = PlainText.Line(text, Voyage.TextLength);
        return line.IsError ? OrderErrors.EvidenceInvalid : Move(action, occasion).ThenDo(_ => Voyage = next(line.Value));
    }
}
