namespace CarTrade.Domain.PurchaseRequests;

/// <summary>Names the thread between one buyer and one dealership about a request.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct QuestionId(Guid Value)
{
    /// <summary>A new id, sortable by time.</summary>
    public static QuestionId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static QuestionId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
