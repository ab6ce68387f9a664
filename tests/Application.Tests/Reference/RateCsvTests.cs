using CarTrade.Application.Reference;
using CarTrade.Domain.Common;
using CarTrade.Domain.Reference.Rates;
using Shouldly;
using Xunit;

namespace CarTrade.Application.Tests.Reference;

public sealed class RateCsvTests
{
    private const string Header = "base,currency,date,units_per_base\n";
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Read_GoodRows_GivesThem()
    {
        var rates = RateCsv.Read("\uFEFFbase,currency,date,units_per_base\r\nUSD,JPY,2026-11-20,151.2\r\neur,usd,2026-11-20,1.16\r\nEUR,KES,2026-11-20,150\r\n", "desk", Today).Value;
        rates.Count.ShouldBe(3);
        rates[0].ShouldBe(new RateObservation(Currency.Usd, Currency.Jpy, new(2026, 11, 20), 151.2m, "desk"));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("currency,rate\nUSD,1", 1)]
    [InlineData(Header, 1)]
    [InlineData(Header + "USD,JPY,2026-11-20,0", 2)]
    [InlineData(Header + "USD,JPY,2026-11-20,-3", 2)]
    [InlineData(Header + "USD,JPY,2026-11-20,1e400", 2)]
    [InlineData(Header + "USD,JPY,2026-11-23,151", 2)]
    [InlineData(Header + "USD,JPY,2026-02-30,151", 2)]
    [InlineData(Header + "USD,USD,2026-11-20,1", 2)]
    [InlineData(Header + "USD,XXX,2026-11-20,1", 2)]
    [InlineData(Header + "USD,JPY,2026-11-20,151\nUSD,JPY,2026-11-20", 3)]
    [InlineData(Header + "USD,JPY,2026-11-20,151\n\nUSD,KES,2026-11-20,130", 3)]
    [InlineData(Header + "USD,JPY,2026-11-20,151\nGBP,KES,2026-11-20,170", 3)]
    public void Read_BadRow_NamesItsLine(string csv, int line)
    {
        var error = RateCsv.Read(csv, "desk", Today).FirstError;
        error.Code.ShouldBe("exchange_rate.upload_invalid");
        error.Description.ShouldStartWith($"Line {line}:");
        error.Metadata!["field"].ShouldBe("csv");
    }

    [Theory]
    [InlineData(150, false)]
    [InlineData(1.51, true)]
    [InlineData(15_100, true)]
    public void Implausible_RateFarFromTheLast_IsNamed(double rate, bool expected)
    {
        var known = RateTable.At([new(Currency.Usd, Currency.Jpy, new(2026, 11, 1), 151m, "FED")], Today);
        RateCsv.Implausible([new(Currency.Usd, Currency.Jpy, new(2026, 11, 20), (decimal)rate, "desk")], known).HasValue.ShouldBe(expected);
    }
}
