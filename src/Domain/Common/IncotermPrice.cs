using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>A price broken into its lines, typed by what it includes. All amounts are minor units of one currency.</summary>
[NotPersonal("price of a car")]
public sealed record IncotermPrice
{
    private IncotermPrice(Incoterm incoterm, Currency currency, long fobMinor, long? freightMinor, long? insuranceMinor, long? inspectionMinor) =>
        (Incoterm, Currency, FobMinor, FreightMinor, InsuranceMinor, InspectionMinor) =
        (incoterm, currency, fobMinor, freightMinor, insuranceMinor, inspectionMinor);

    /// <summary>What the total includes.</summary>
    public Incoterm Incoterm { get; private init; }

    /// <summary>Currency of every line.</summary>
    public Currency Currency { get; private init; }

    /// <summary>The car, on board (or at the yard for EXW).</summary>
    public long FobMinor { get; private init; }

    /// <summary>Ocean freight; null when not quoted.</summary>
    public long? FreightMinor { get; private init; }

    /// <summary>Marine insurance; null when not quoted.</summary>
    public long? InsuranceMinor { get; private init; }

    /// <summary>Pre-shipment inspection; null when not quoted. Always on top, under every incoterm.</summary>
    public long? InspectionMinor { get; private init; }

    /// <summary>What the buyer pays under the incoterm, inspection included when quoted.</summary>
    public Money Total => TotalAs(Incoterm) ?? throw new InvalidOperationException("The price lacks a line of its own incoterm.");

    /// <summary>
    /// A price: <c>price.line_missing</c> when the incoterm needs a line that is absent, <c>price.line_not_included</c> when one is given that it
    /// excludes, <c>money.out_of_range</c> for negative or huge lines, <c>price.total_not_positive</c> for a free car.
    /// </summary>
    /// <param name="incoterm">What the price includes.</param>
    /// <param name="currency">Currency of every line.</param>
    /// <param name="fob">The car.</param>
    /// <param name="freight">Ocean freight.</param>
    /// <param name="insurance">Marine insurance.</param>
    /// <param name="inspection">Pre-shipment inspection.</param>
    public static ErrorOr<IncotermPrice> Create(
        Incoterm incoterm, Currency currency, long fob, long? freight = null, long? insurance = null, long? inspection = null)
    {
        if (!Enum.IsDefined(incoterm))
            return ValueErrors.UnknownIncoterm;
        if (fob <= 0)
            return ValueErrors.PriceNotPositive;
        if (new[] { fob, freight ?? 0, insurance ?? 0, inspection ?? 0 }.Any(line => line is < 0 or > Money.MaxMinor) || currency.Code.Length == 0)
            return ValueErrors.MoneyOutOfRange;
        if ((NeedsFreight(incoterm) && freight is null) || (NeedsInsurance(incoterm) && insurance is null))
            return ValueErrors.PriceLineMissing;
        if ((!NeedsFreight(incoterm) && freight is not null) || (incoterm is Incoterm.Fob or Incoterm.Exw or Incoterm.Cfr && insurance is not null))
            return ValueErrors.PriceLineNotIncluded;
        return new IncotermPrice(incoterm, currency, fob, freight, insurance, inspection);
    }

    /// <summary>The total under another incoterm, or null when a line that it needs was not quoted: nothing is invented.</summary>
    /// <param name="incoterm">The incoterm wanted.</param>
    public Money? TotalAs(Incoterm incoterm)
    {
        var yardIsBoard = (Incoterm == Incoterm.Exw) == (incoterm == Incoterm.Exw);
        var placeIsPort = (Incoterm == Incoterm.Dap) == (incoterm == Incoterm.Dap);
        if (!yardIsBoard || !placeIsPort)
            return null;
        if ((NeedsFreight(incoterm) && FreightMinor is null) || (NeedsInsurance(incoterm) && InsuranceMinor is null))
            return null;
        var freight = NeedsFreight(incoterm) ? FreightMinor ?? 0 : 0;
        var insurance = NeedsInsurance(incoterm) || incoterm == Incoterm.Dap ? InsuranceMinor ?? 0 : 0;
        return new Money(checked(FobMinor + freight + insurance + (InspectionMinor ?? 0)), Currency);
    }

    /// <summary>Sum of two prices; <c>price.incoterm_mixed</c> or <c>price.currency_mixed</c> unless both say the same.</summary>
    /// <param name="other">The other price.</param>
    public ErrorOr<IncotermPrice> Plus(IncotermPrice other)
    {
        if (Incoterm != other.Incoterm)
            return ValueErrors.IncotermMixed;
        if (Currency != other.Currency)
            return ValueErrors.CurrencyMixed;
        return Create(Incoterm, Currency, checked(FobMinor + other.FobMinor), Sum(FreightMinor, other.FreightMinor),
            Sum(InsuranceMinor, other.InsuranceMinor), Sum(InspectionMinor, other.InspectionMinor));
    }

    /// <summary>Whether freight is part of the price.</summary>
    /// <param name="incoterm">The incoterm.</param>
    public static bool NeedsFreight(Incoterm incoterm) => incoterm is Incoterm.Cfr or Incoterm.Cif or Incoterm.Dap;

    /// <summary>Whether insurance is part of the price.</summary>
    /// <param name="incoterm">The incoterm.</param>
    public static bool NeedsInsurance(Incoterm incoterm) => incoterm is Incoterm.Cif;

    private static long? Sum(long? left, long? right) => left is null && right is null ? null : checked((left ?? 0) + (right ?? 0));
}
