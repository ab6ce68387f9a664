namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Names a blind request on one dealership's board.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct BoardEntryId(Guid Value) : IComparable<BoardEntryId>
{
    /// <summary>Earlier made.</summary>
    public static bool operator <(BoardEntryId left, BoardEntryId right) => left.CompareTo(right) < 0;

    /// <summary>Later made.</summary>
    public static bool operator >(BoardEntryId left, BoardEntryId right) => left.CompareTo(right) > 0;

    /// <summary>Earlier made, or the same.</summary>
    public static bool operator <=(BoardEntryId left, BoardEntryId right) => left.CompareTo(right) <= 0;

    /// <summary>Later made, or the same.</summary>
    public static bool operator >=(BoardEntryId left, BoardEntryId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(BoardEntryId other) => Value.CompareTo(other.Value);

    /// <summary>A new id, sortable by time.</summary>
    public static BoardEntryId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static BoardEntryId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
