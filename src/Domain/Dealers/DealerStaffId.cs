namespace CarTrade.Domain.Dealers;

/// <summary>Names a person on a dealership's staff.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct DealerStaffId(Guid Value)
{
    /// <summary>A new id, sortable by time.</summary>
    public static DealerStaffId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static DealerStaffId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
