using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Deals;

public sealed class OrderTests
{
    private static readonly Money Deposit = new(300_000, Currency.Jpy);

    [Fact]
    public void IssueProforma_OfADeal_TakesItsPriceSplitsItAndNamesAReferenceThatChecks()
    {
        var (deal, order) = GivenDeals.Opened();

        var proforma = order.IssueProforma(GivenDeals.Draft(123), deal, Given.By(ActorRole.Dealer)).Value;

        (proforma.Price, proforma.Car.Chassis, proforma.Revision, proforma.Supersedes).ShouldBe((deal.Price, deal.Car.Chassis, 1, (HumanReference?)null));
        proforma.Instalments.Select(part => (part.Due, part.AmountMinor)).ShouldBe([(InstalmentDue.OnConfirmation, 300_000L), (InstalmentDue.OnShipment, 689_000L)]);
        (proforma.FirstPayment, proforma.Balance).ShouldBe((Deposit, new Money(689_000, Currency.Jpy)));
        proforma.BankReference.ShouldEndWith("PI2026000123");
        CreditorReference.IsValid(proforma.BankReference).ShouldBeTrue();
        CreditorReference.IsValid(proforma.BankReference.Replace("123", "132", StringComparison.Ordinal)).ShouldBeFalse();
    }

    [Fact]
    public void ReviseProforma_AfterConfirmation_SupersedesAndAsksTheBuyerAnew()
    {
        var (deal, order) = GivenDeals.Opened();
        var first = order.IssueProforma(GivenDeals.Draft(), deal, Given.By(ActorRole.Dealer)).Value;
        order.ConfirmProforma(first, Given.By(ActorRole.Buyer)).IsError.ShouldBeFalse();

        var second = order.ReviseProforma(GivenDeals.Draft(2, null), deal, Given.By(ActorRole.Dealer)).Value;

        (order.State, order.ProformaNumber, second.Supersedes, second.Revision, second.Balance.Minor).ShouldBe((OrderState.ProformaIssued, second.Number, first.Number, 2, 0L));
        order.ConfirmProforma(first, Given.By(ActorRole.Buyer)).FirstError.Code.ShouldBe("proforma.superseded");
        order.ConfirmProforma(second, Given.By(ActorRole.Buyer, second.ValidUntil)).FirstError.Code.ShouldBe("proforma.expired");
    }

    [Theory]
    [InlineData(0L, 7, "proforma.plan_invalid")]
    [InlineData(989_000L, 7, "proforma.plan_invalid")]
    [InlineData(null, 0, "proforma.validity_invalid")]
    [InlineData(null, 61, "proforma.validity_invalid")]
    public void IssueProforma_WithAPlanOrValidityThatDoesNotHold_IsRefused(long? deposit, int days, string code)
    {
        var (deal, order) = GivenDeals.Opened();

        order.IssueProforma(GivenDeals.Draft(1, deposit, Given.Now.AddDays(days)), deal, Given.By(ActorRole.Dealer)).FirstError.Code.ShouldBe(code);
        (order.State, order.ProformaNumber).ShouldBe((OrderState.Confirmed, null));
    }

    [Fact]
    public void IssueProforma_ForACarToBeSourced_IsRefused()
    {
        var (deal, order) = GivenDeals.Opened(chassis: null);

        order.IssueProforma(GivenDeals.Draft(), deal, Given.By(ActorRole.Dealer)).FirstError.Code.ShouldBe("order.chassis_not_named");
    }

    [Fact]
    public void RecordDeposit_OfLessThanIsDue_IsRefused()
    {
        var (_, order, proforma) = Confirmed();

        order.RecordDeposit(proforma, Deposit - new Money(1, Currency.Jpy), Given.By(ActorRole.System)).FirstError.Code.ShouldBe("order.payment_short");
        order.RecordDeposit(proforma, Deposit, Given.By(ActorRole.System)).IsError.ShouldBeFalse();
    }

    [Fact]
    public void SecureVehicle_WithAnotherChassisNumber_IsRefused()
    {
        var (deal, order, proforma) = Confirmed();
        order.RecordDeposit(proforma, Deposit, Given.By(ActorRole.System));

        order.SecureVehicle(deal, ChassisNumber.From("NKR81-7027907"), Given.By(ActorRole.Dealer)).FirstError.Code.ShouldBe("order.chassis_differs");
        order.State.ShouldBe(OrderState.DepositReceived);
    }

    [Fact]
    public void Cancellation_AfterTheDeposit_WaitsForTheOtherSideAndCostsTheSideAtFault()
    {
        var (_, order, proforma) = Confirmed();
        order.RecordDeposit(proforma, Deposit, Given.By(ActorRole.System));

        order.AskCancellation(CancellationGround.ChangedMind, proforma, Given.By(ActorRole.Buyer)).IsError.ShouldBeFalse();

        (order.Cancellation!.Fault, order.Cancellation.FeeMinor, order.Cancellation.Currency).ShouldBe((FaultParty.Buyer, 98_900L, "JPY"));
        order.AgreeCancellation(Given.By(ActorRole.Buyer)).FirstError.Code.ShouldBe("order.own_cancellation");
        order.WithdrawCancellation(Given.By(ActorRole.Dealer)).FirstError.Code.ShouldBe("order.others_cancellation");
        order.RefuseCancellation(Given.By(ActorRole.Dealer)).IsError.ShouldBeFalse();
        (order.State, order.Cancellation, order.StateBefore).ShouldBe((OrderState.DepositReceived, null, null));
    }

    [Theory]
    [InlineData(OrderState.DepositDue, FaultParty.Buyer, 0)]
    [InlineData(OrderState.DepositReceived, FaultParty.Buyer, 98_900)]
    [InlineData(OrderState.VehicleSecured, FaultParty.Dealer, 29_670)]
    [InlineData(OrderState.Booked, FaultParty.Buyer, 100_000)]
    [InlineData(OrderState.Booked, FaultParty.Dealer, 49_450)]
    [InlineData(OrderState.Booked, FaultParty.Nobody, 0)]
    public void Fee_ByStageAndFault_FollowsTheTable(OrderState state, FaultParty fault, long fee) =>
        CancellationTable.FeeOf(state, fault, new Money(989_000, Currency.Jpy), new Money(100_000, Currency.Jpy)).Minor.ShouldBe(fee);

    [Fact]
    public void Table_OfCancellations_HasOneRowForEachStageAndFault() =>
        CancellationTable.Rows.Select(row => (row.Stage, row.Fault)).ShouldBeUnique();

    [Fact]
    public void Receipt_ByTheTimer_WaitsFourteenDays()
    {
        var (deal, order, proforma) = Confirmed();
        var (dealer, total) = (Given.By(ActorRole.Dealer), proforma.Price.Total);
        order.RecordDeposit(proforma, Deposit, Given.By(ActorRole.System));
        order.SecureVehicle(deal, GivenDeals.Chassis, dealer);
        order.Book(proforma, "Sample Maru", new DateOnly(2026, 12, 1), dealer).FirstError.Code.ShouldBe("order.inspection_missing");
        order.PassInspection("JEVIC-1", dealer);
        order.Book(proforma, "Sample Maru", new DateOnly(2026, 12, 1), dealer).IsError.ShouldBeFalse();
        order.Ship(deal, "BL-1", GivenDeals.Chassis, dealer).IsError.ShouldBeFalse();
        order.AskBalance(proforma, Given.By(ActorRole.System)).IsError.ShouldBeFalse();
        order.SettleBalance(proforma, total, Given.By(ActorRole.System)).IsError.ShouldBeFalse();
        order.ReleaseDocuments(dealer).IsError.ShouldBeFalse();
        order.Arrive(new DateOnly(2026, 11, 22), dealer).IsError.ShouldBeFalse();

        order.ConfirmReceipt(Given.By(ActorRole.Timer, Given.Now.AddDays(13))).FirstError.Code.ShouldBe("order.too_early");
        order.ConfirmReceipt(Given.By(ActorRole.Timer, Given.Now.AddDays(14))).IsError.ShouldBeFalse();
        order.Complete(Given.By(ActorRole.System)).IsError.ShouldBeFalse();
        (order.State, order.IsFinal, order.Voyage!.BillOfLading).ShouldBe((OrderState.Completed, true, "BL-1"));
    }

    private static (Deal Deal, Order Order, Proforma Proforma) Confirmed()
    {
        var (deal, order) = GivenDeals.Opened();
        var proforma = order.IssueProforma(GivenDeals.Draft(), deal, Given.By(ActorRole.Dealer)).Value;
        order.ConfirmProforma(proforma, Given.By(ActorRole.Buyer));
        return (deal, order, proforma);
    }
}
