namespace CarTrade.Domain.Offers;

/// <summary>Names an offer.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct OfferId(Guid Value) : IComparable<OfferId>
{
    /// <summary>Earlier made.</summary>
    public static bool operator <(OfferId left, OfferId right) => left.CompareTo(right) < 0;

    /// <summary>Later made.</summary>
    public static bool operator >(OfferId left, OfferId right) => left.CompareTo(right) > 0;

    /// <summary>Earlier made, or the same.</summary>
    public static bool operator <=(OfferId left, OfferId right) => left.CompareTo(right) <= 0;

    /// <summary>Later made, or the same.</summary>
    public static bool operator >=(OfferId left, OfferId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(OfferId other) => Value.CompareTo(other.Value);

    /// <summary>A new id, sortable by time.</summary>
    public static OfferId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static OfferId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
