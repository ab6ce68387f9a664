namespace CarTrade.Domain.Privacy.SubjectRequests;

/// <summary>Names a notice to a recipient.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct RecipientNoticeId(Guid Value) : IComparable<RecipientNoticeId>
{
    /// <summary>Earlier made.</summary>
    public static bool operator <(RecipientNoticeId left, RecipientNoticeId right) => left.CompareTo(right) < 0;

    /// <summary>Later made.</summary>
    public static bool operator >(RecipientNoticeId left, RecipientNoticeId right) => left.CompareTo(right) > 0;

    /// <summary>Earlier made, or the same.</summary>
    public static bool operator <=(RecipientNoticeId left, RecipientNoticeId right) => left.CompareTo(right) <= 0;

    /// <summary>Later made, or the same.</summary>
    public static bool operator >=(RecipientNoticeId left, RecipientNoticeId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(RecipientNoticeId other) => Value.CompareTo(other.Value);

    /// <summary>A new id, sortable by time.</summary>
    public static RecipientNoticeId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static RecipientNoticeId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
