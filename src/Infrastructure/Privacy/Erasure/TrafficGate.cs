using CarTrade.Application.Abstractions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CarTrade.Infrastructure.Privacy.Erasure;

/// <summary>Closed until the databases are level with the erasure ledger.</summary>
internal sealed class TrafficGate : ITrafficGate
{
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsOpen => opened.Task.IsCompleted;

    public Task OpenedAsync(CancellationToken ct) => opened.Task.WaitAsync(ct);

    /// <summary>Lets everything through from now on.</summary>
    public void Open() => opened.TrySetResult();
}

/// <summary>Not ready while the erasure ledger is being carried out again.</summary>
internal sealed class ErasureHealth(ITrafficGate gate) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(gate.IsOpen
        ? HealthCheckResult.Healthy()
        : HealthCheckResult.Unhealthy("a database is behind the erasure ledger: it is carried out again"));
}
