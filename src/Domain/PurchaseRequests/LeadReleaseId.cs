namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Names the release of one request's contact to one dealership.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct LeadReleaseId(Guid Value)
{
    /// <summary>A new id, sortable by time.</summary>
    public static LeadReleaseId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static LeadReleaseId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
