namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Names the release of one request's contact to one dealership.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct LeadReleaseId(Guid Value) : IComparable<LeadReleaseId>
{
    /// <summary>Earlier made.</summary>
    public static bool operator <(LeadReleaseId left, LeadReleaseId right) => left.CompareTo(right) < 0;

    /// <summary>Later made.</summary>
    public static bool operator >(LeadReleaseId left, LeadReleaseId right) => left.CompareTo(right) > 0;

    /// <summary>Earlier made, or the same.</summary>
    public static bool operator <=(LeadReleaseId left, LeadReleaseId right) => left.CompareTo(right) <= 0;

    /// <summary>Later made, or the same.</summary>
    public static bool operator >=(LeadReleaseId left, LeadReleaseId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(LeadReleaseId other) => Value.CompareTo(other.Value);

    /// <summary>A new id, sortable by time.</summary>
    public static LeadReleaseId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static LeadReleaseId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
