using CarTrade.Infrastructure.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace CarTrade.Infrastructure.Operations;

/// <summary>Ready when both databases answer and hold this program's schema.</summary>
internal sealed class DatabasesHealth(
    [FromKeyedServices(DatabaseNames.Main)] NpgsqlDataSource main,
    [FromKeyedServices(DatabaseNames.Vault)] NpgsqlDataSource vault) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var applied = await Task.WhenAll(SchemaState.IsAppliedAsync(main, cancellationToken), SchemaState.IsAppliedAsync(vault, cancellationToken));
            return applied.All(isApplied => isApplied) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("not migrated: run 'cartrade migrate'");
        }
        catch (Exception exception) when (exception is NpgsqlException or TimeoutException or System.Net.Sockets.SocketException)
        {
            return HealthCheckResult.Unhealthy("a database does not answer");
        }
    }
}
