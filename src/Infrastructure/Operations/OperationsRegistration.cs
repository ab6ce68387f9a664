using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CarTrade.Infrastructure.Operations;

/// <summary>Registers timers, health checks and the shutdown's limit.</summary>
internal static class OperationsRegistration
{
    public static IServiceCollection AddOperations(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddTimers(configuration);
        services.AddHealthChecks().AddCheck<DatabasesHealth>("databases").AddCheck<Privacy.Erasure.ErasureHealth>("erasures").AddCheck<Privacy.Ledger.LedgerHealth>("ledgers");
        services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(20));
        return services;
    }
}
