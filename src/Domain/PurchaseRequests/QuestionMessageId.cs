namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Names one message of a thread.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct QuestionMessageId(Guid Value)
{
    /// <summary>A new id, sortable by time.</summary>
    public static QuestionMessageId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static QuestionMessageId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
