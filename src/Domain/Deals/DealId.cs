namespace CarTrade.Domain.Deals;

/// <summary>Names an accepted deal.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct DealId(Guid Value)
{
    /// <summary>A new id, sortable by time.</summary>
    public static DealId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static DealId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
