using CarTrade.Domain.Common;
using CarTrade.Domain.Offers;
using Shouldly;
using Xunit;

namespace CarTrade.Domain.Tests.Offers;

public sealed class OfferComparisonTests
{
    private static readonly RateSheet Rates = new(
        new DateOnly(2026, 4, 13), Currency.Parse("EUR").Value, new Dictionary<string, decimal> { ["USD"] = 1.10m, ["JPY"] = 165m });

    [Fact]
    public void Compare_YenCifInDollars_ConvertsThroughTheBase()
    {
        var price = IncotermPrice.Create(Incoterm.Cif, Currency.Jpy, 1_350_000, 250_000, 50_000).Value;

        var compared = OfferComparison.Compare(price, Incoterm.Cif, Currency.Usd, Rates);

        compared.Total.ShouldBe(new Money(11_000_00, Currency.Usd));
        (compared.Missing.Count, compared.RateDate).ShouldBe((0, Rates.On));
    }

    [Fact]
    public void Compare_CifAsFob_LeavesFreightAndInsuranceOut() =>
        OfferComparison.Compare(IncotermPrice.Create(Incoterm.Cif, Currency.Usd, 5_000, 900, 50).Value, Incoterm.Fob, Currency.Usd, Rates)
            .Total.ShouldBe(new Money(5_000, Currency.Usd));

    [Fact]
    public void Compare_FobAsCif_SaysWhatIsMissingAndInventsNothing()
    {
        var compared = OfferComparison.Compare(IncotermPrice.Create(Incoterm.Fob, Currency.Usd, 5_000).Value, Incoterm.Cif, Currency.Usd, Rates);

        compared.Total.ShouldBeNull();
        compared.Missing.ShouldBe([MissingLine.Freight, MissingLine.Insurance]);
    }

    [Fact]
    public void Compare_ExwAsFob_LacksTheWayOnBoard() =>
        OfferComparison.Compare(IncotermPrice.Create(Incoterm.Exw, Currency.Usd, 5_000).Value, Incoterm.Fob, Currency.Usd, Rates)
            .Missing.ShouldBe([MissingLine.YardToBoard]);

    [Fact]
    public void Compare_CurrencyNotOnTheSheet_SaysSo() =>
        OfferComparison.Compare(IncotermPrice.Create(Incoterm.Fob, Currency.Usd, 5_000).Value, Incoterm.Fob, Currency.Parse("KES").Value, Rates)
            .Missing.ShouldBe([MissingLine.ExchangeRate]);
}
