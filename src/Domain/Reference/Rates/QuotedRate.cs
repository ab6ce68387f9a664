using CarTrade.Domain.Common;

namespace CarTrade.Domain.Reference.Rates;

/// <summary>A rate between two currencies, with how old it is and who says so.</summary>
/// <param name="From">The currency given.</param>
/// <param name="To">The currency received.</param>
/// <param name="Rate">Units of <paramref name="To"/> for one unit of <paramref name="From"/>.</param>
/// <param name="AsOf">Date of the older of the two observations behind it.</param>
/// <param name="Sources">Who published them.</param>
public sealed record QuotedRate(Currency From, Currency To, decimal Rate, DateOnly AsOf, IReadOnlyList<string> Sources)
{
    /// <summary>The amount in the other currency; throws unless it is in <see cref="From"/>.</summary>
    /// <param name="amount">The amount.</param>
    public Money Convert(Money amount) => amount.Currency == From
        ? amount.ConvertTo(To, Rate)
        : throw new ArgumentException($"The rate is from {From}, the amount in {amount.Currency}.", nameof(amount));
}
