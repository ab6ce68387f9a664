using System.Globalization;
using ErrorOr;

namespace CarTrade.Domain.Common;

/// <summary>What the odometer says, in whole kilometres.</summary>
public readonly record struct Mileage
{
    /// <summary>The most that is believed, in kilometres.</summary>
    public const int MaxKilometres = 2_000_000;

    private const decimal KilometresAMile = 1.609344m;

    private Mileage(int kilometres) => Kilometres = kilometres;

    /// <summary>Whole kilometres.</summary>
    public int Kilometres { get; }

    /// <summary>A reading in kilometres; <c>mileage.out_of_range</c> unless 0 to <see cref="MaxKilometres"/>.</summary>
    /// <param name="kilometres">The reading.</param>
    public static ErrorOr<Mileage> FromKilometres(int kilometres) =>
        kilometres is >= 0 and <= MaxKilometres ? new Mileage(kilometres) : ValueErrors.InvalidMileage;

    /// <summary>A reading in miles, rounded to kilometres; <c>mileage.out_of_range</c> beyond the limit.</summary>
    /// <param name="miles">The reading.</param>
    public static ErrorOr<Mileage> FromMiles(int miles) =>
        miles is < 0 or > MaxKilometres ? ValueErrors.InvalidMileage : FromKilometres((int)decimal.Round(miles * KilometresAMile));

    /// <summary>Rebuilds from storage; throws beyond the limit.</summary>
    /// <param name="stored">Kilometres.</param>
    public static Mileage From(int stored) => FromKilometres(stored) is { IsError: false } parsed
        ? parsed.Value
        : throw new ArgumentOutOfRangeException(nameof(stored));

    /// <inheritdoc/>
    public override string ToString() => Kilometres.ToString(CultureInfo.InvariantCulture) + " km";
}
