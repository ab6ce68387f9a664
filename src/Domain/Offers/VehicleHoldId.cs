namespace CarTrade.Domain.Offers;

/// <summary>Names an exclusive hold on a car.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct VehicleHoldId(Guid Value)
{
    /// <summary>A new id, sortable by time.</summary>
    public static VehicleHoldId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static VehicleHoldId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
