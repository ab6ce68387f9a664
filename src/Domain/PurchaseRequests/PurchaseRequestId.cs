namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Names a purchase request.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct PurchaseRequestId(Guid Value) : IComparable<PurchaseRequestId>
{
    /// <summary>Earlier made.</summary>
    public static bool operator <(PurchaseRequestId left, PurchaseRequestId right) => left.CompareTo(right) < 0;

    /// <summary>Later made.</summary>
    public static bool operator >(PurchaseRequestId left, PurchaseRequestId right) => left.CompareTo(right) > 0;

    /// <summary>Earlier made, or the same.</summary>
    public static bool operator <=(PurchaseRequestId left, PurchaseRequestId right) => left.CompareTo(right) <= 0;

    /// <summary>Later made, or the same.</summary>
    public static bool operator >=(PurchaseRequestId left, PurchaseRequestId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(PurchaseRequestId other) => Value.CompareTo(other.Value);

    /// <summary>A new id, sortable by time.</summary>
    public static PurchaseRequestId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static PurchaseRequestId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
