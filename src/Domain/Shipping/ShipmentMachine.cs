using CarTrade.Domain.Common;
using static CarTrade.Domain.Shipping.ShipmentAction;
using static CarTrade.Domain.Shipping.ShipmentState;

namespace CarTrade.Domain.Shipping;

/// <summary>The way of a car. Nobody but people who hold evidence move it: no timer arrives, and no estimate does.</summary>
public static class ShipmentMachine
{
    private const ActorRole Witness = ActorRole.Dealer | ActorRole.Staff;
    private static readonly ShipmentState[] Ashore = [Booked, DeliveredToYard, ExportCertificateIssued, ExportDeclared, ExportPermitted];
    private static readonly ShipmentState[] AtSea = [BillIssued, InTransit, Transhipped, Delayed];
    private static readonly ShipmentState[] Aside = [ShortShipped, Damaged, HeldByCustoms];

    /// <summary>The table.</summary>
    public static StateMachine<ShipmentState, ShipmentAction> Table { get; } = new("shipment", Planned,
    [
        Row(Planned, RequestBooking, BookingRequested, "none"),
        Row(Planned, ConfirmBooking, Booked, "vessel and departure; the order can be booked"),
        Row(BookingRequested, ConfirmBooking, Booked, "vessel and departure; the order can be booked"),
        Row(Booked, DeliverToYard, DeliveredToYard, "day"),
        Row(DeliveredToYard, IssueExportCertificate, ExportCertificateIssued, "number and day; chassis number of the order"),
        Row(ExportCertificateIssued, DeclareExport, ExportDeclared, "number and day"),
        Row(ExportDeclared, PermitExport, ExportPermitted, "number and day of the permit"),
        Row(ExportPermitted, Load, Loaded, "day of departure, not in the future"),
        Row(Loaded, IssueBill, BillIssued, "number; chassis number of the order; the order can sail"),
        .. Ashore.Select(state => Row(state, StateSailing, BillIssued, "as above, stated as the order's step without the stages between")),
        Row(BillIssued, Sail, InTransit, "day"),
        Row(InTransit, Tranship, Transhipped, "port or vessel"),
        Row(InTransit, Delay, Delayed, "new day of arrival"),
        Row(Transhipped, Delay, Delayed, "new day of arrival"),
        Row(Transhipped, SailOn, InTransit, "day"),
        Row(Delayed, SailOn, InTransit, "day"),
        .. Ashore.Append(Loaded).Concat(AtSea).Select(state => Row(state, Reschedule, state, "another departure or arrival; the last safe sailing is reckoned anew")),
        .. AtSea.Select(state => Row(state, Arrive, Arrived, "day of the arrival with its source, not in the future; never from the estimate")),
        Row(Arrived, ClearCustoms, CustomsCleared, "day"),
        Row(CustomsCleared, Deliver, Delivered, "day"),
        .. Ashore.Select(state => Row(state, ShortShip, ShortShipped, "day")),
        Row(ShortShipped, Rebook, Booked, "vessel and departure; goes on where it was") with { Back = true },
        .. Ashore.Skip(1).Append(Loaded).Concat(AtSea).Append(Arrived).Select(state => Row(state, ReportDamage, Damaged, "day")),
        Row(Damaged, AcceptDamage, DeliveredToYard, "goes on where it was") with { Back = true },
        .. new[] { ExportDeclared, ExportPermitted, Arrived }.Select(state => Row(state, HoldByCustoms, HeldByCustoms, "day")),
        Row(HeldByCustoms, ReleaseByCustoms, ExportDeclared, "goes on where it was") with { Back = true },
        Row(Damaged, Return, Returned, "day"),
        Row(HeldByCustoms, Return, Returned, "day"),
        Row(Arrived, Return, Returned, "day"),
        Row(Arrived, ReExport, ReExported, "day"),
        Row(HeldByCustoms, ReExport, ReExported, "day"),
        .. new[] { Planned, BookingRequested, Loaded, Arrived, CustomsCleared }.Concat(Ashore).Concat(AtSea).Concat(Aside)
            .Select(state => Row(state, CallOff, CalledOff, "the order is cancelled") with { Who = ActorRole.System }),
    ]);

    private static Transition<ShipmentState, ShipmentAction> Row(ShipmentState from, ShipmentAction action, ShipmentState to, string guard) =>
        new(from, action, to, Witness, guard);
}
