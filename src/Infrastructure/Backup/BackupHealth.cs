using CarTrade.Infrastructure.Embedded;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CarTrade.Infrastructure.Backup;

/// <summary>Degraded, which still is ready to serve, where backups are overdue.</summary>
internal sealed class BackupHealth(BackupOptions options, BackupState state) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var troubles = Enum.GetValues<ClusterKind>().Where(kind => options[kind].Path is not null).Select(kind => state.Trouble(kind, options[kind])).OfType<string>().ToArray();
        return Task.FromResult(troubles.Length == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(string.Join("; ", troubles)));
    }
}
