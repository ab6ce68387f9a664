namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Names a blind request on one dealership's board.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct BoardEntryId(Guid Value)
{
    /// <summary>A new id, sortable by time.</summary>
    public static BoardEntryId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static BoardEntryId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
