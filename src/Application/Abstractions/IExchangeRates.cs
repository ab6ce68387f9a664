using CarTrade.Domain.Reference.Rates;

namespace CarTrade.Application.Abstractions;

/// <summary>Dated exchange rates: those shipped with the program, overlaid with those that admins uploaded.</summary>
public interface IExchangeRates
{
    /// <summary>The newest rates up to and including a day. Convert with <see cref="RateTable.Between"/> and show the rate's date and source.</summary>
    ValueTask<RateTable> OnAsync(DateOnly day, CancellationToken ct);
}
