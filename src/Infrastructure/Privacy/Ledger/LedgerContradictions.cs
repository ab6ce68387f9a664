using System.Collections.Concurrent;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>Where a ledger contradicts its copies outside, as found at the start.</summary>
internal sealed class LedgerContradictions
{
    private readonly ConcurrentDictionary<string, string> found = new(StringComparer.Ordinal);

    /// <summary>What was found, ledger by ledger.</summary>
    public IReadOnlyDictionary<string, string> Found => found;

    /// <summary>Notes a ledger's contradiction; null where it has none.</summary>
    public void Set(string ledger, string? contradiction)
    {
        if (contradiction is null)
            found.TryRemove(ledger, out _);
        else
            found[ledger] = contradiction;
    }
}

/// <summary>Degraded, and still serving, while a ledger contradicts its copies outside: people need the site more than it needs to be proved today.</summary>
internal sealed class LedgerHealth(LedgerContradictions contradictions) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(contradictions.Found.Count == 0
        ? HealthCheckResult.Healthy()
        : HealthCheckResult.Degraded(string.Join("; ", contradictions.Found.Select(pair => $"{pair.Key}: {pair.Value}"))));
}
