using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Backup;

/// <summary>Registers the backups of servers that this program owns.</summary>
internal static class BackupRegistration
{
    public static IServiceCollection AddBackups(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(BackupOptions.Read(configuration)).AddSingleton<BackupState>().AddHostedService<BackupSchedule>();
        services.AddHealthChecks().AddCheck<BackupHealth>("backups");
        return services;
    }
}
