namespace CarTrade.Domain.Dealers;

/// <summary>Names a dealership: the tenant.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct DealerId(Guid Value)
{
    /// <summary>A new id, sortable by time.</summary>
    public static DealerId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static DealerId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
