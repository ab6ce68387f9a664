using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Embedded;
using CarTrade.Infrastructure.Persistence;
using CarTrade.Infrastructure.Privacy.Ledger;
using CarTrade.WebApi.Hosting;

namespace CarTrade.WebApi.Commands;

/// <summary>
/// Runs an operator's command with the whole program behind it, on no known port and handling no messages, beside a server that may
/// already run on the same databases.
/// </summary>
internal static class OneOff
{
    /// <summary>Starts the program, migrated, and runs the work as the program itself.</summary>
    public static async Task<int> RunAsync(string[] configuration, Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken ct, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = Builder(configuration);
        await using var servers = await builder.AddEmbeddedPostgresAsync(visit: true, ct);
        await using var app = Server.Build(builder, configure);
        await app.Services.MigrateDatabasesAsync(ct);
        await app.StartAsync(ct);
        int result;
        await using (var scope = app.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<CurrentCaller>().Become(SystemCaller.Instance);
            result = await work(scope.ServiceProvider, ct);
        }

        await app.StopAsync(ct);
        return result;
    }

    /// <summary>Migrates and ends.</summary>
    public static async Task<int> MigrateAsync(string[] configuration, CancellationToken ct)
    {
        var builder = Builder(configuration);
        await using var servers = await builder.AddEmbeddedPostgresAsync(visit: true, ct);
        await using var app = Server.Build(builder);
        await app.Services.MigrateDatabasesAsync(ct);
        return 0;
    }

    /// <summary>Verifies the ledgers as they lie, changing and starting nothing; exit code 1 when something does not hold.</summary>
    public static Task<int> VerifyLedgersAsync(string[] configuration, CancellationToken ct) =>
        LookAsync(configuration, (services, token) => services.VerifyLedgersAsync(Console.Out, token), ct);

    /// <summary>Looks into the databases as they lie, changing and starting nothing.</summary>
    public static async Task<int> LookAsync(string[] configuration, Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken ct)
    {
        var builder = Builder(configuration);
        await using var servers = await builder.AddEmbeddedPostgresAsync(visit: true, ct);
        await using var app = Server.Build(builder);
        return await work(app.Services, ct);
    }

    /// <summary>A builder with the settings of a command: no known port, no messages, no timers.</summary>
    internal static WebApplicationBuilder Builder(string[] configuration)
    {
        var builder = WebApplication.CreateBuilder(configuration);
        builder.Configuration.AddInMemoryCollection([new("urls", "http://127.0.0.1:0"), new("Messaging:Workers", "0"), new("Timers:Enabled", "false")]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        return builder;
    }
}
