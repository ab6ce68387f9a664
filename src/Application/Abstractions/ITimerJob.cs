namespace CarTrade.Application.Abstractions;

/// <summary>
/// Work that the clock starts. Runs as <see cref="Audience.System"/> in a scope of its own, on one instance at a time, and must bear to be
/// run again. Marked with <see cref="TimerAttribute"/>, it is found and scheduled by itself.
/// </summary>
public interface ITimerJob
{
    /// <summary>Does it once; a fault is logged and the next turn comes as planned.</summary>
    Task RunAsync(CancellationToken ct);
}

/// <summary>States how often a timer job runs.</summary>
/// <param name="seconds">Seconds between the starts of two runs.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TimerAttribute(int seconds) : Attribute
{
    /// <summary>Time between the starts of two runs.</summary>
    public TimeSpan Every { get; } = TimeSpan.FromSeconds(seconds);
}
