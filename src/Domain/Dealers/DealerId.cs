namespace CarTrade.Domain.Dealers;

/// <summary>Names a dealership: the tenant.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct DealerId(Guid Value) : IComparable<DealerId>
{
    /// <summary>Earlier made.</summary>
    public static bool operator <(DealerId left, DealerId right) => left.CompareTo(right) < 0;

    /// <summary>Later made.</summary>
    public static bool operator >(DealerId left, DealerId right) => left.CompareTo(right) > 0;

    /// <summary>Earlier made, or the same.</summary>
    public static bool operator <=(DealerId left, DealerId right) => left.CompareTo(right) <= 0;

    /// <summary>Later made, or the same.</summary>
    public static bool operator >=(DealerId left, DealerId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(DealerId other) => Value.CompareTo(other.Value);

    /// <summary>A new id, sortable by time.</summary>
    public static DealerId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static DealerId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
