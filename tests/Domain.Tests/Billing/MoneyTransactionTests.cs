using CarTrade.Domain.Billing;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Billing;

public sealed class MoneyTransactionTests
{
    private static readonly OrderId Order = OrderId.New();
    private static readonly Guid Line = Guid.CreateVersion7();
    private static readonly Money Price = new(1_250_000, Currency.Usd);

    [Fact]
    public void Create_OneSideMissing_IsRefused() => Of(new(BookAccount.Receivable, Order, null, Currency.Usd), 100).FirstError.ShouldBe(BillingErrors.Unbalanced);

    [Fact]
    public void Create_OtherCurrencyOnTheOtherSide_IsRefused() => MoneyTransaction.Create(
        new(MoneyEvent.Invoiced, "x", [new(new(BookAccount.Receivable, Order, null, Currency.Usd), 100), new(new(BookAccount.Invoiced, Order, null, Currency.Jpy), -100)]),
        Given.By(ActorRole.System)).FirstError.ShouldBe(BillingErrors.Unbalanced);

    [Fact]
    public void Create_OtherBookOnTheOtherSide_IsRefused() => MoneyTransaction.Create(
        new(MoneyEvent.Allocated, "x", [new(new(BookAccount.TrustCash, null, null, Currency.Usd), 100), new(new(BookAccount.Invoiced, Order, null, Currency.Usd), -100)]),
        Given.By(ActorRole.System)).FirstError.ShouldBe(BillingErrors.Unbalanced);

    [Fact]
    public void Create_AccountByOrderWithoutOne_IsRefused() => Of(new(BookAccount.Receivable, null, null, Currency.Usd), 100).FirstError.ShouldBe(BillingErrors.WrongAccount);

    [Fact]
    public void Create_AccountByOrderWithALine_IsRefused() => Of(new(BookAccount.Trust, Order, Line, Currency.Usd), 100).FirstError.ShouldBe(BillingErrors.WrongAccount);

    [Fact]
    public void Create_NothingMoves_IsRefused() =>
        MoneyTransaction.Create(Bookings.Invoice(Order, "PI-2026-000001", Money.Zero(Currency.Usd)), Given.By(ActorRole.System)).FirstError.ShouldBe(BillingErrors.Empty);

    [Fact]
    public void Says_TheSameBooking_AndNoOther()
    {
        var made = MoneyTransaction.Create(Bookings.Invoice(Order, "PI-2026-000001", Price), Given.By(ActorRole.System)).Value;

        made.Says(Bookings.Invoice(Order, "PI-2026-000001", Price)).ShouldBeTrue();
        made.Says(Bookings.Invoice(Order, "PI-2026-000001", Price + new Money(1, Currency.Usd))).ShouldBeFalse();
        made.Says(Bookings.Invoice(OrderId.New(), "PI-2026-000001", Price)).ShouldBeFalse();
    }

    [Fact]
    public void Allocate_OtherCurrencyAtARate_BalancesInBoth()
    {
        var rate = new RateUsed(150.25m, "ECB", new(2026, 11, 20));
        var claim = Price.ConvertTo(Currency.Jpy, rate.Rate);
        var made = MoneyTransaction.Create(
            Bookings.Allocate(SettlementMode.Trust, Guid.CreateVersion7(), Line, Order, (Price, claim), rate), Given.By(ActorRole.System)).Value;

        made.Rate.ShouldBe(rate);
        made.Postings.Where(posting => posting.Currency == Currency.Jpy).Sum(posting => posting.Minor).ShouldBe(0);
        made.Postings.Single(posting => posting.Account == BookAccount.Receivable).Minor.ShouldBe(-1_878_125);
    }

    [Theory]
    [InlineData("JPY", 0)]
    [InlineData("UGX", 0)]
    [InlineData("USD", 2)]
    [InlineData("KES", 2)]
    [InlineData("KWD", 3)]
    [InlineData("TND", 3)]
    public void MinorUnits_AreThoseOfIso4217(string code, int decimals) => Currency.From(code).MinorUnits.ShouldBe(decimals);

    [Theory]
    [InlineData("JPY", "USD", 100, "0.00665", 66)] // 0.665: half to even
    [InlineData("JPY", "USD", 300, "0.00665", 200)] // 1.995
    [InlineData("USD", "JPY", 1, "150.5", 2)] // 1.505
    [InlineData("USD", "JPY", 100, "150.5", 150)] // half to even
    [InlineData("USD", "JPY", 100, "151.5", 152)]
    [InlineData("USD", "KWD", 100, "0.3075", 308)] // 307.5: half to even
    [InlineData("KWD", "USD", 1, "3.25", 0)] // 0.325 cents
    [InlineData("KWD", "UGX", 1_000, "12000.5", 12_000)]
    public void ConvertTo_EachNumberOfDecimals_RoundsHalfToEven(string from, string to, long minor, string rate, long expected) =>
        new Money(minor, Currency.From(from)).ConvertTo(Currency.From(to), decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture)).Minor.ShouldBe(expected);

    private static ErrorOr.ErrorOr<MoneyTransaction> Of(AccountKey key, long minor) =>
        MoneyTransaction.Create(new(MoneyEvent.Invoiced, "x", [new(key, minor)]), Given.By(ActorRole.System));
}
