using CarTrade.Domain.Billing;
using CarTrade.Domain.Billing.Claims;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Billing;

/// <summary>What is asked for, what is due, and what settles it.</summary>
public sealed class OrderClaimTests
{
    private static readonly OrderId Order = OrderId.New();
    private static readonly RateUsed Dollars = new(0.0066m, "Central Bank", new(2026, 11, 20));

    [Theory]
    [InlineData(100_000, 1_000, true)]
    [InlineData(100_000, 1_001, false)]
    [InlineData(99, 1, false)]
    [InlineData(100, 1, true)]
    public void Covers_OnePerCentOfWhatCame(long came, long rest, bool covered) => Tolerance.Covers(Usd(rest), Usd(came)).ShouldBe(covered);

    [Fact]
    public void Covers_AnotherCurrency_Never() => Tolerance.Covers(new(0, Currency.Jpy), Usd(1_000)).ShouldBeFalse();

    [Theory]
    [InlineData(0, 1_000, 1_000, "invoiced")]
    [InlineData(1_000, 1_000, 1_000, null)]
    [InlineData(1_000, 1_000, 1_200, "invoiced")]
    [InlineData(1_000, 1_000, 800, "claimWithdrawn")]
    [InlineData(1_000, 100, 800, "claimWithdrawn")]
    [InlineData(1_000, 0, 800, null)]
    public void Ask_OnlyForWhatWasNotAskedFor(long asked, long open, long total, string? booked)
    {
        var booking = new OrderClaim(Order, Usd(asked), Usd(open), Usd(total)).Ask("PI-2026-000002", Usd(total));

        (booking?.Event.ToString()).ShouldBe(booked is null ? null : char.ToUpperInvariant(booked[0]) + booked[1..]);
        if (booking is { Event: MoneyEvent.ClaimWithdrawn })
            booking.Movements[0].Minor.ShouldBe(-Math.Min(asked - total, open), "no more than is open");
    }

    [Theory]
    [InlineData(1_000, 1_000, 400, 400)]
    [InlineData(1_000, 700, 400, 100)]
    [InlineData(1_000, 600, 400, 600)]
    [InlineData(1_000, 1_000, 1_000, 1_000)]
    public void Due_FirstPaymentThenTheRest(long asked, long open, long first, long due) => new OrderClaim(Order, Usd(asked), Usd(open), Usd(first)).Due.ShouldBe(Usd(due));

    [Theory]
    [InlineData(100_000, false, "allocated")]
    [InlineData(99_500, false, "allocated")]
    [InlineData(99_500, true, "allocated shortfallBooked")]
    [InlineData(39_900, true, "allocated shortfallBooked")]
    [InlineData(40_000, true, "allocated")]
    [InlineData(98_000, true, "money.shortfall_too_large")]
    [InlineData(100_001, false, "money.insufficient")]
    public void Settle_ByMoneyOfALine(long amount, bool acceptShortfall, string outcome)
    {
        var settled = Claim(100_000, first: 40_000).Settle(From(Usd(amount)), Guid.CreateVersion7(), acceptShortfall);

        Said(settled).ShouldBe(outcome);
        if (!settled.IsError && settled.Value.Count == 2)
            settled.Value[1].Movements.Single(movement => movement.Key.Account == BookAccount.BankCharges).Minor.ShouldBe((amount < 40_000 ? 40_000 : 100_000) - amount);
    }

    [Theory]
    [InlineData(1_000_000, false, "allocated", 660_000)]
    [InlineData(1_515_152, false, "allocated", 1_000_000)]
    [InlineData(1_525_000, false, "allocated", 1_000_000)]
    [InlineData(1_531_000, false, "money.insufficient", 0)]
    [InlineData(1_510_000, true, "allocated shortfallBooked", 996_600)]
    [InlineData(1_490_000, true, "money.shortfall_too_large", 0)]
    public void Settle_ByYenOfADollarClaim_ConvertsAtTheRateAndBooksTheRestAsExchangeDifference(long yen, bool acceptShortfall, string outcome, long claimed)
    {
        var settled = Claim(1_000_000, first: 1_000_000).Settle(From(new(yen, Currency.Jpy), Dollars), Guid.CreateVersion7(), acceptShortfall);

        Said(settled).ShouldBe(outcome);
        if (settled.IsError)
            return;
        settled.Value[0].Rate.ShouldBe(Dollars);
        Minor(settled.Value[0], BookAccount.Receivable).ShouldBe((Currency.Usd, -claimed));
        Minor(settled.Value[0], BookAccount.Trust).ShouldBe((Currency.Jpy, -yen));
        if (settled.Value.Count == 2)
            Minor(settled.Value[1], BookAccount.Fx).ShouldBe((Currency.Usd, 1_000_000 - claimed));
        MoneyTransaction.Create(settled.Value[0], Given.By(ActorRole.Staff)).IsError.ShouldBeFalse("each currency balances in each book");
    }

    [Fact]
    public void Settle_ConvertedAmounts_AreRoundedHalfToEvenToTheMinorUnit()
    {
        LineMoney Of(long minor, Currency currency, decimal rate) => From(new(minor, currency), new(rate, "Bank", new(2026, 11, 20)));

        Of(1, Currency.Jpy, 0.005m).In(Currency.Usd).Minor.ShouldBe(0);
        Of(3, Currency.Jpy, 0.005m).In(Currency.Usd).Minor.ShouldBe(2);
        Of(12_345, Currency.Usd, 150.5m).In(Currency.Jpy).Minor.ShouldBe(18_579);
        Of(10_000, Currency.Usd, 0.30755m).In(Currency.From("KWD")).Minor.ShouldBe(30_755);
        Should.Throw<ArgumentException>(() => From(Usd(1)).In(Currency.Jpy));
    }

    private static OrderClaim Claim(long open, long first) => new(Order, Usd(open), Usd(open), Usd(first));

    private static LineMoney From(Money amount, RateUsed? rate = null) => new(SettlementMode.Trust, Guid.CreateVersion7(), amount, rate);

    private static (Currency Currency, long Minor) Minor(Booking booking, BookAccount account)
    {
        var movement = booking.Movements.Single(one => one.Key.Account == account);
        return (movement.Key.Currency, movement.Minor);
    }

    private static string Said(ErrorOr.ErrorOr<IReadOnlyList<Booking>> settled) => settled.IsError
        ? settled.FirstError.Code
        : string.Join(' ', settled.Value.Select(booking => char.ToLowerInvariant(booking.Event.ToString()[0]) + booking.Event.ToString()[1..]));

    private static Money Usd(long minor) => new(minor, Currency.Usd);
}
