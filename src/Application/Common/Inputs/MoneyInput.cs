using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Application.Common.Inputs;

/// <summary>An amount of money on the wire.</summary>
/// <param name="Amount">Whole minor units: 1250000 is 12,500.00 USD, or 1,250,000 JPY.</param>
/// <param name="Currency">ISO 4217 code.</param>
public sealed record MoneyInput(long Amount, string Currency)
{
    /// <summary>From the domain's money.</summary>
    public static MoneyInput Of(Money money) => new(money.Minor, money.Currency.Code);

    /// <summary>The currency, or <c>currency.unknown</c>.</summary>
    public ErrorOr<Currency> ParsedCurrency() => Domain.Common.Currency.Parse(Currency);
}
