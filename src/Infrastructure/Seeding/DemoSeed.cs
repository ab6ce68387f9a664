using CarTrade.Application.Abstractions;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>The demo as the command line has it.</summary>
public static class DemoSeed
{
    /// <summary>Replaces clock and bus by the seeder's own; call it before the program is built.</summary>
    public static void Prepare(IServiceCollection services, DateTimeOffset now)
    {
        services.AddSingleton(new SeedClock(now));
        services.AddSingleton<TimeProvider>(provider => provider.GetRequiredService<SeedClock>());
        services.AddSingleton<SeedBus>();
        services.AddSingleton<IMessageBus>(provider => provider.GetRequiredService<SeedBus>());
        services.AddSingleton<SeedWorld>();
    }

    /// <summary>Seeds unless there are requests already; writes the accounts to sign in with into the folder. True when it did.</summary>
    public static async Task<bool> SeedAsync(IServiceProvider services, string accountsFolder, CancellationToken ct)
    {
        if (await DemoSeeder.SeedAsync(services, ct) is not { } accounts)
            return false;
        await DemoAccounts.WriteAsync(accountsFolder, accounts, ct);
        return true;
    }
}
