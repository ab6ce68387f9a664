using CarTrade.Domain.Privacy;
using CarTrade.Domain.Reference.Rates;

namespace CarTrade.Domain.Billing;

/// <summary>A rate that was used, with where it comes from: frozen.</summary>
/// <param name="Rate">Major units of the claim's currency for one of the money's.</param>
/// <param name="Source">Who published it.</param>
/// <param name="Day">Its day.</param>
[NotPersonal("exchange rate")]
public sealed record RateUsed(decimal Rate, string Source, DateOnly Day)
{
    private const int Decimals = 12;

    /// <summary>Longest source.</summary>
    public const int SourceLength = 60;

    /// <summary>A rate as it was quoted, frozen.</summary>
    /// <param name="quoted">The rate.</param>
    public static RateUsed Of(QuotedRate quoted)
    {
        var source = string.Join(" / ", quoted.Sources);
        return new(decimal.Round(quoted.Rate, Decimals), source.Length > SourceLength ? source[..SourceLength] : source, quoted.AsOf);
    }
}
