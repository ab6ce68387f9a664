using System.Globalization;
using CarTrade.Domain.Privacy;
using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>An amount in one currency, in its smallest unit. Arithmetic is checked and never mixes currencies.</summary>
/// <param name="Minor">Amount in minor units: yen for JPY, cents for USD.</param>
/// <param name="Currency">The currency.</param>
[NotPersonal("amount of money")]
public sealed record Money(long Minor, Currency Currency)
{
    /// <summary>Largest amount accepted from outside, in minor units.</summary>
    public const long MaxMinor = 1_000_000_000_000;

    /// <summary>An amount from outside: <c>money.out_of_range</c> unless 0 to <see cref="MaxMinor"/>.</summary>
    /// <param name="minor">Amount in minor units.</param>
    /// <param name="currency">The currency.</param>
    public static ErrorOr<Money> Create(long minor, Currency currency) =>
        minor is >= 0 and <= MaxMinor && currency.Code.Length > 0 ? new Money(minor, currency) : ValueErrors.MoneyOutOfRange;

    /// <summary>Nothing, in a currency.</summary>
    /// <param name="currency">The currency.</param>
    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>Sum; throws for different currencies or overflow.</summary>
    public static Money operator +(Money left, Money right) => Add(left, right);

    /// <summary>Difference; throws for different currencies or overflow.</summary>
    public static Money operator -(Money left, Money right) => Subtract(left, right);

    /// <summary>Sum; throws for different currencies or overflow.</summary>
    /// <param name="left">First.</param>
    /// <param name="right">Second.</param>
    public static Money Add(Money left, Money right) => new(checked(left.Minor + right.Same(left).Minor), left.Currency);

    /// <summary>Difference; throws for different currencies or overflow.</summary>
    /// <param name="left">First.</param>
    /// <param name="right">Second.</param>
    public static Money Subtract(Money left, Money right) => new(checked(left.Minor - right.Same(left).Minor), left.Currency);

    /// <summary>The amount in another currency, rounded half to even to its minor unit; throws for a rate that is not positive.</summary>
    /// <param name="target">Currency wanted.</param>
    /// <param name="rate">Major units of <paramref name="target"/> for one major unit of this currency.</param>
    public Money ConvertTo(Currency target, decimal rate)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate);
        var major = Minor / Scale(Currency) * rate;
        return new(decimal.ToInt64(decimal.Round(major * Scale(target), 0, MidpointRounding.ToEven)), target);
    }

    /// <summary>For logs and tests, such as <c>12000.00 USD</c>; people get a localised form from the client.</summary>
    public override string ToString() =>
        (Minor / Scale(Currency)).ToString("F" + Currency.MinorUnits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + " " + Currency;

    private static decimal Scale(Currency currency) => currency.MinorUnits switch { 0 => 1m, 3 => 1000m, _ => 100m };

    private Money Same(Money other) => Currency == other.Currency
        ? this
        : throw new ArgumentException($"Cannot mix {Currency} with {other.Currency}.", nameof(other));
}
