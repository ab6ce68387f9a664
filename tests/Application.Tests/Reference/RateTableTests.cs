using CarTrade.Domain.Common;
using CarTrade.Domain.Reference.Rates;
using CarTrade.Infrastructure.Reference;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Reference;

public sealed class RateTableTests
{
    private static readonly IReadOnlyList<RateObservation> Rates = RateFile.Read(Shipped.DataFolder);

    [Fact]
    public void Between_YenAndDollar_UsesTheNewestDay()
    {
        var rate = At(new(2026, 11, 22)).Between(Currency.Jpy, Currency.Usd).Value;
        rate.AsOf.ShouldBe(new DateOnly(2026, 6, 30));
        rate.Sources.ShouldBe(["FED"]);
        rate.Convert(new Money(1_607_700, Currency.Jpy)).ShouldBe(new Money(1_000_000, Currency.Usd));
    }

    [Fact]
    public void Between_EarlierDay_NeverUsesALaterRate()
    {
        var rate = At(new(2026, 4, 10)).Between(Currency.Usd, Currency.Jpy).Value;
        rate.AsOf.ShouldBe(new DateOnly(2026, 4, 10));
        rate.Sources.ShouldBe(["ECB"]);
        rate.Rate.ShouldBe(186.43m / 1.1711m, 0.0000001m);
    }

    [Fact]
    public void Between_CrossOfTwoSources_GivesTheOlderDateAndBothSources()
    {
        var rate = At(new(2026, 11, 22)).Between(Currency.Jpy, Currency.From("KES")).Value;
        rate.AsOf.ShouldBe(new DateOnly(2024, 12, 31));
        rate.Sources.ShouldBe(["FED", "WB"], ignoreOrder: true);
        rate.Rate.ShouldBe(134.8m / 160.77m, 0.0000001m);
    }

    [Fact]
    public void Between_ThereAndBack_IsOne()
    {
        var table = At(new(2026, 11, 22));
        foreach (var currency in table.Currencies)
            (table.Between(currency, Currency.Jpy).Value.Rate * table.Between(Currency.Jpy, currency).Value.Rate).ShouldBe(1m, 0.00000001m);
    }

    [Fact]
    public void Between_CurrencyWithoutRate_IsRefused() =>
        At(new(2026, 11, 22)).Between(Currency.Jpy, Currency.From("XAF")).FirstError.Code.ShouldBe("exchange_rate.unknown");

    [Fact]
    public void At_SameDay_LaterEntryReplacesEarlier()
    {
        var upload = new RateObservation(Currency.Usd, Currency.Jpy, new(2026, 6, 30), 150m, "desk");
        RateTable.At(Rates.Append(upload), new(2026, 11, 22)).Between(Currency.Usd, Currency.Jpy).Value.Rate.ShouldBe(150m);
    }

    [Fact]
    public void At_BaseWithoutDollarRate_IsLeftOut()
    {
        var orphan = new RateObservation(Currency.From("GBP"), Currency.From("XAF"), new(2026, 6, 30), 800m, "desk");
        RateTable.At(Rates.Append(orphan), new(2026, 11, 22)).Between(Currency.Usd, Currency.From("XAF")).IsError.ShouldBeTrue();
    }

    private static RateTable At(DateOnly day) => RateTable.At(Rates, day);
}
