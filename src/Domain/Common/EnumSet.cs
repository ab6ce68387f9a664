using System.Globalization;
using System.Numerics;
using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Common;

/// <summary>A set of enum values as bits, so that it is stored as one number and filtered with one operator. Empty means any.</summary>
/// <typeparam name="T">An enum with values 0 to 62.</typeparam>
/// <param name="Bits">Bit n stands for the value n.</param>
[NotPersonal("set of choices")]
public readonly record struct EnumSet<T>(long Bits)
    where T : struct, Enum
{
    private static readonly (T Value, long Bit)[] Defined =
        [.. Enum.GetValues<T>().Distinct().Select(value => (value, 1L << Convert.ToInt32(value, CultureInfo.InvariantCulture)))];

    /// <summary>Nothing chosen: any value will do.</summary>
    public static EnumSet<T> Any => default;

    /// <summary>Whether nothing was chosen.</summary>
    public bool IsAny => Bits == 0;

    /// <summary>A set of values; a value that the enum does not define throws.</summary>
    /// <param name="values">The values; null means any.</param>
    public static EnumSet<T> Of(IEnumerable<T>? values) => new((values ?? []).Aggregate(0L, (bits, value) => bits | Bit(value)));

    /// <summary>The values in the order of the enum.</summary>
    public IReadOnlyList<T> Values()
    {
        var values = new List<T>(BitOperations.PopCount((ulong)Bits));
        foreach (var (value, bit) in Defined)
        {
            if ((Bits & bit) != 0)
                values.Add(value);
        }

        return values;
    }

    /// <summary>Whether a value is acceptable: chosen, or anything is.</summary>
    /// <param name="value">The value.</param>
    public bool Accepts(T value) => IsAny || (Bits & Bit(value)) != 0;

    private static long Bit(T value)
    {
        foreach (var (defined, bit) in Defined)
        {
            if (EqualityComparer<T>.Default.Equals(defined, value))
                return bit;
        }

        throw new ArgumentOutOfRangeException(nameof(value));
    }
}
