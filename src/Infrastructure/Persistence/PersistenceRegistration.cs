using CarTrade.Application.Abstractions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>Registers both databases, the pooled context, the unit of work and the migrator.</summary>
internal static class PersistenceRegistration
{
    private const int PooledContexts = 256;

    /// <summary>The same for every instance in a process, and a second of work.</summary>
    private static readonly Lazy<IModel> Model = new(() =>
    {
        using var db = new CarTradeDbContext((DbContextOptions<CarTradeDbContext>)Configure(new DbContextOptionsBuilder<CarTradeDbContext>(), NpgsqlDataSource.Create("Host=localhost")).Options);
        return db.Model;
    });

    public static IServiceCollection AddPersistence(this IServiceCollection services)
    {
        services.AddSingleton<ConnectionStrings>();
        foreach (var name in (string[])[DatabaseNames.Main, DatabaseNames.Batches, DatabaseNames.MainOwner, DatabaseNames.Vault, DatabaseNames.VaultOwner, DatabaseNames.Bus])
            services.AddKeyedSingleton(name, (provider, _) => NpgsqlDataSource.Create(provider.GetRequiredService<ConnectionStrings>()[name]));
        services.AddSingleton<MainDatabase>();
        services.AddSingleton<RlsInterceptor>();
        services.AddSingleton<RlsTransactionInterceptor>();
        services.AddPooledDbContextFactory<CarTradeDbContext>((provider, options) => Configure(
            options.UseModel(Model.Value).AddInterceptors(provider.GetRequiredService<RlsInterceptor>(), provider.GetRequiredService<RlsTransactionInterceptor>()),
            provider.GetRequiredKeyedService<NpgsqlDataSource>(DatabaseNames.Main)), PooledContexts);
        services.AddScoped<DatabaseCaller>();
        services.AddScoped<DbLease>();
        services.AddScoped(provider => provider.GetRequiredService<DbLease>().Context);
        services.AddScoped<ICarTradeDb>(provider => provider.GetRequiredService<CarTradeDbContext>());
        services.AddSingleton<DbConflict>();
        services.AddScoped<IUnitOfWork, UnitOfWork>();
        services.AddSingleton<IReferenceNumbers, ReferenceNumbers>();
        services.AddSingleton<Migrator>();
        return services;
    }

    /// <summary>How every context of the main database is set up, the owner's included.</summary>
    public static DbContextOptionsBuilder Configure(DbContextOptionsBuilder options, NpgsqlDataSource source) => options
        .UseNpgsql(source, npgsql => npgsql.SetPostgresVersion(15, 0).UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery).MigrationsHistoryTable("__migrations", "messaging"))
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .EnableSensitiveDataLogging(false);
}
