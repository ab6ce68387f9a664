using CarTrade.Domain.Privacy;

namespace CarTrade.Domain.Common;

/// <summary>What is loaded, changed and saved as one.</summary>
public abstract class AggregateRoot
{
    /// <summary>Concurrency token and <c>ETag</c>: grows by one with every change.</summary>
    [NotPersonal("concurrency token")]
    public int Version { get; private set; } = 1;

    /// <summary>Counts a change, so that a save based on an older reading fails.</summary>
    protected void Touch() => Version++;
}
