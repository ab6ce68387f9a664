namespace CarTrade.Application.Abstractions;

/// <summary>
/// Whether this instance may serve and work: not while a database, restored from before, holds what was ordered to be destroyed. It opens by itself once the
/// erasure ledger was carried out again.
/// </summary>
public interface ITrafficGate
{
    /// <summary>Whether it is open.</summary>
    bool IsOpen { get; }

    /// <summary>Waits until it is.</summary>
    Task OpenedAsync(CancellationToken ct);
}
