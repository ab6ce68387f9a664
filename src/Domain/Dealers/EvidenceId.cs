namespace CarTrade.Domain.Dealers;

/// <summary>Names one piece of evidence for an accreditation.</summary>
/// <param name="Value">UUIDv7.</param>
public readonly record struct EvidenceId(Guid Value)
{
    /// <summary>A new id, sortable by time.</summary>
    public static EvidenceId New() => new(Guid.CreateVersion7());

    /// <summary>A new id of the clock's present.</summary>
    /// <param name="clock">The clock.</param>
    public static EvidenceId New(TimeProvider clock) => new(Guid.CreateVersion7(clock.GetUtcNow()));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
