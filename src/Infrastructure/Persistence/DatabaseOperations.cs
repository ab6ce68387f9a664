using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>What the operator's commands do with the databases.</summary>
public static class DatabaseOperations
{
    /// <summary>Brings both databases to this program's version; quick where nothing changed.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="ct">Cancels.</param>
    public static Task MigrateDatabasesAsync(this IServiceProvider services, CancellationToken ct) =>
        services.GetRequiredService<Migrator>().MigrateAsync(ct);
}
