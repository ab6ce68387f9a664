namespace CarTrade.Domain.Photos;

/// <summary>Names a photo of a car.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct PhotoId(Guid Value)
{
    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static PhotoId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
