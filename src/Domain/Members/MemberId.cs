namespace CarTrade.Domain.Members;

/// <summary>Names a member; opaque, and no account id.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct MemberId(Guid Value)
{
    /// <summary>A new id, sortable by time.</summary>
    public static MemberId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static MemberId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
