namespace CarTrade.Infrastructure.Seeding;

/// <summary>The clock of a seeding: stands where it was put, so that the demo's past happens in its order.</summary>
internal sealed class SeedClock(DateTimeOffset start) : TimeProvider
{
    /// <summary>Where it stands.</summary>
    public DateTimeOffset Now { get; set; } = start;

    public override DateTimeOffset GetUtcNow() => Now;
}
