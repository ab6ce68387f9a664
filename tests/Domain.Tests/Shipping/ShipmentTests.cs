using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Shipping;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Shipping;

public sealed class ShipmentTests
{
    private static readonly DateOnly Today = GivenShipments.Today;
    private readonly (Deal Deal, Shipment Shipment) given = GivenShipments.Planned();

    private Shipment Shipment => given.Shipment;

    [Fact]
    public void Note_OfAnotherCarsPaper_IsRefusedAndChangesNothing()
    {
        Take(ShipmentAction.ConfirmBooking, ShipmentAction.DeliverToYard);
        var version = Shipment.Version;
        Note(ShipmentAction.IssueExportCertificate, evidence => evidence with { Chassis = ChassisNumber.From("NKR81-7027907") }).ShouldBe("shipment.chassis_differs");
        Note(ShipmentAction.IssueExportCertificate, evidence => evidence with { Number = null }).ShouldBe("shipment.number_missing");
        (Shipment.State, Shipment.Version, Shipment.Events.Count).ShouldBe((ShipmentState.DeliveredToYard, version, 2));
    }

    [Fact]
    public void Note_OfDaysThatCannotBe_IsRefused()
    {
        Note(ShipmentAction.RequestBooking, evidence => evidence with { HappenedOn = Today.AddDays(2) }).ShouldBe("shipment.day_invalid");
        Note(ShipmentAction.ConfirmBooking, evidence => evidence with { Etd = Today.AddDays(-1) }).ShouldBe("shipment.estimate_invalid");
        Note(ShipmentAction.ConfirmBooking, evidence => evidence with { Eta = evidence.Etd }).ShouldBe("shipment.estimate_invalid");
        Note(ShipmentAction.ConfirmBooking, evidence => evidence with { Vessel = null }).ShouldBe("shipment.voyage_missing");
        Take(ShipmentAction.ConfirmBooking);
        Note(ShipmentAction.Reschedule, evidence => evidence with { Eta = Shipment.Eta }).ShouldBe("shipment.nothing_changes");
    }

    [Fact]
    public void Reschedule_PastTheLastDay_WarnsAndKeepsTheEventWithWhatWasExpected()
    {
        Take(ShipmentAction.ConfirmBooking);
        (Shipment.LastSafeSailing, Shipment.ArrivesTooLate).ShouldBe((Today.AddDays(90 - 25), false));

        Note(ShipmentAction.Reschedule, evidence => evidence with { Etd = Today.AddDays(70), Eta = Today.AddDays(95) }).ShouldBeNull();

        (Shipment.ArrivesTooLate, Shipment.Events[^1].TooLate, Shipment.Events[0].Eta).ShouldBe((true, true, Today.AddDays(30)));
        var missed = Deadlines.Of(Shipment, null, true, Today).Where(one => one.State == DeadlineState.Missed).Select(one => one.Kind);
        missed.ShouldBe([DeadlineKind.LastSafeSailing, DeadlineKind.Arrival]);
    }

    [Fact]
    public void ShortShipment_Rebooked_GoesOnWhereItWas()
    {
        Take(ShipmentAction.ConfirmBooking, ShipmentAction.DeliverToYard, ShipmentAction.ShortShip, ShipmentAction.Rebook);
        (Shipment.State, Shipment.StateBefore).ShouldBe((ShipmentState.DeliveredToYard, (ShipmentState?)null));
    }

    [Fact]
    public void Deadlines_FollowFromPapersAndEstimates()
    {
        Take(ShipmentAction.ConfirmBooking, ShipmentAction.DeliverToYard, ShipmentAction.IssueExportCertificate, ShipmentAction.DeclareExport, ShipmentAction.PermitExport);
        Days(balanceOpen: true).ShouldBe(
        [
            (DeadlineKind.Balance, Today.AddDays(20), DeadlineState.Ahead), (DeadlineKind.LastSafeSailing, Today.AddDays(65), DeadlineState.Ahead),
            (DeadlineKind.Arrival, Today.AddDays(90), DeadlineState.Ahead), (DeadlineKind.ExportCertificate, Today.AddMonths(6), DeadlineState.Ahead),
            (DeadlineKind.RecyclingRefund, Today.AddYears(2), DeadlineState.Ahead),
        ]);

        Take(ShipmentAction.Load);
        Days(balanceOpen: false).Where(one => one.State == DeadlineState.Met).Select(one => one.Kind)
            .ShouldBe([DeadlineKind.Balance, DeadlineKind.LastSafeSailing, DeadlineKind.ExportCertificate], ignoreOrder: true);
        Days(null).ShouldNotContain(one => one.Kind == DeadlineKind.Balance);
        Deadlines.Of(Shipment, null, true, Today.AddDays(14)).Single(one => one.Kind == DeadlineKind.Balance).State.ShouldBe(DeadlineState.Near);
    }

    [Fact]
    public void Notice_OfOneDay_IsGivenOnce_AndAgainForAnother()
    {
        var deadline = new Deadline(DeadlineKind.Balance, Today, DeadlineState.Near);
        (Shipment.Notice(deadline), Shipment.Notice(deadline), Shipment.Notice(deadline with { Day = Today.AddDays(1) })).ShouldBe((true, false, true));
    }

    private List<(DeadlineKind Kind, DateOnly Day, DeadlineState State)> Days(bool? balanceOpen) =>
        [.. Deadlines.Of(Shipment, null, balanceOpen, Today).Select(one => (one.Kind, one.Day, one.State))];

    private void Take(params ShipmentAction[] actions)
    {
        foreach (var action in actions)
            Note(action, evidence => evidence).ShouldBeNull();
    }

    private string? Note(ShipmentAction action, Func<Evidence, Evidence> change)
    {
        var evidence = change(GivenShipments.Evidence(Shipment, action));
        var noted = Shipment.Note(action, evidence, given.Deal, GivenShipments.Window, Given.By(ActorRole.Dealer));
        return noted.IsError ? noted.FirstError.Code : null;
    }
}
