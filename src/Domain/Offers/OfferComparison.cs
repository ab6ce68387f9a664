using CarTrade.Domain.Common;

namespace CarTrade.Domain.Offers;

/// <summary>Brings prices to one currency and one incoterm, and says what is missing where that cannot be done. It never invents freight.</summary>
public static class OfferComparison
{
    /// <summary>A price as the buyer wants to compare it.</summary>
    /// <param name="price">The price as offered.</param>
    /// <param name="incoterm">The incoterm wanted.</param>
    /// <param name="currency">The currency wanted.</param>
    /// <param name="rates">Rates of one day.</param>
    public static ComparedPrice Compare(IncotermPrice price, Incoterm incoterm, Currency currency, RateSheet rates)
    {
        List<string> missing = [];
        if ((price.Incoterm == Incoterm.Exw) != (incoterm == Incoterm.Exw))
            missing.Add(MissingLine.YardToBoard);
        if ((price.Incoterm == Incoterm.Dap) != (incoterm == Incoterm.Dap))
            missing.Add(MissingLine.PortToPlace);
        if (IncotermPrice.NeedsFreight(incoterm) && price.FreightMinor is null)
            missing.Add(MissingLine.Freight);
        if (IncotermPrice.NeedsInsurance(incoterm) && price.InsuranceMinor is null)
            missing.Add(MissingLine.Insurance);
        var rate = rates.Rate(price.Currency, currency);
        if (rate is null)
            missing.Add(MissingLine.ExchangeRate);
        if (missing.Count > 0 || price.TotalAs(incoterm) is not { } total)
            return new(null, missing, price.InspectionMinor is not null, null);
        var same = price.Currency == currency;
        return new(same ? total : total.ConvertTo(currency, rate!.Value), missing, price.InspectionMinor is not null, same ? null : rates.On);
    }
}

/// <summary>A comparable price, or why there is none.</summary>
/// <param name="Total">The total; null when something is missing.</param>
/// <param name="Missing">Names of what is missing: <see cref="MissingLine"/>.</param>
/// <param name="IncludesInspection">Whether a pre-shipment inspection is in the total.</param>
/// <param name="RateDate">Date of the rate used; null when none was needed.</param>
public sealed record ComparedPrice(Money? Total, IReadOnlyList<string> Missing, bool IncludesInspection, DateOnly? RateDate);

/// <summary>What can be missing for a comparison.</summary>
public static class MissingLine
{
    /// <summary>Ocean freight was not quoted.</summary>
    public const string Freight = "freight";

    /// <summary>Insurance was not quoted.</summary>
    public const string Insurance = "insurance";

    /// <summary>The way from the dealer's yard on board is in only one of the two.</summary>
    public const string YardToBoard = "yardToBoard";

    /// <summary>The way from the port to the place is in only one of the two.</summary>
    public const string PortToPlace = "portToPlace";

    /// <summary>There is no rate between the currencies.</summary>
    public const string ExchangeRate = "exchangeRate";
}
