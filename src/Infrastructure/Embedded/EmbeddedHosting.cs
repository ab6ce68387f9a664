using CarTrade.Infrastructure.Backup;
using CarTrade.Infrastructure.Persistence;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CarTrade.Infrastructure.Embedded;

/// <summary>Gives a host its own PostgreSQL where the configuration names no server.</summary>
public static class EmbeddedHosting
{
    private const string MainDatabase = "cartrade";
    private const string VaultDatabase = "vault";
    private const string VaultLogin = "cartrade_vault_app";

    /// <summary>
    /// Starts the embedded servers and adds their connection strings to the configuration; does nothing where
    /// <c>ConnectionStrings:Main</c> is given. Dispose the result after the host has stopped: that stops the servers.
    /// </summary>
    /// <param name="builder">The host's builder; call before services are added.</param>
    /// <param name="visit">For commands: use the servers of a program that already runs on the data folder.</param>
    /// <param name="ct">Cancels the start.</param>
    public static async Task<IAsyncDisposable?> AddEmbeddedPostgresAsync(this IHostApplicationBuilder builder, bool visit, CancellationToken ct)
    {
        if (builder.Configuration.GetConnectionString(DatabaseNames.Main) is { Length: > 0 })
            return null;
        var options = builder.Configuration.GetSection(EmbeddedOptions.Section).Get<EmbeddedOptions>() ?? new();
        var servers = await EmbeddedPostgres.StartAsync(options, builder.Environment.ContentRootPath, visit, ct);
        await EnsureDatabaseAsync(servers, ClusterKind.Main, MainDatabase, ct);
        await EnsureDatabaseAsync(servers, ClusterKind.Vault, VaultDatabase, ct);
        builder.Configuration.AddInMemoryCollection(Settings(servers, MainDatabase, VaultDatabase, builder.Configuration["Keys:Path"]));
        builder.Services.AddSingleton(servers);
        if (servers.Owns)
            builder.Services.AddHostedService<EmbeddedSupervisor>();
        if (servers.Owns && !visit)
            builder.Services.AddBackups(builder.Configuration);
        return servers;
    }

    /// <summary>The configuration that points a program at these servers.</summary>
    internal static Dictionary<string, string?> Settings(EmbeddedPostgres servers, string main, string vault, string? keysPath) => new(StringComparer.Ordinal)
    {
        ["ConnectionStrings:Main"] = servers.Connect(ClusterKind.Main, main, DbRoles.App).ConnectionString,
        ["ConnectionStrings:MainOwner"] = servers.Connect(ClusterKind.Main, main, Cluster.Owner).ConnectionString,
        ["ConnectionStrings:Bus"] = servers.Connect(ClusterKind.Main, main, DbRoles.Bus).ConnectionString,
        ["ConnectionStrings:Vault"] = servers.Connect(ClusterKind.Vault, vault, VaultLogin).ConnectionString,
        ["ConnectionStrings:VaultOwner"] = servers.Connect(ClusterKind.Vault, vault, Cluster.Owner).ConnectionString,
        ["Keys:Path"] = keysPath ?? Path.Combine(servers.DataPath, "keys"),
        ["Ledger:Path"] = keysPath is null ? Path.Combine(servers.DataPath, "checkpoints") : keysPath + "-checkpoints",
    };

    /// <summary>Makes a database where it is missing.</summary>
    internal static async Task EnsureDatabaseAsync(EmbeddedPostgres servers, ClusterKind kind, string name, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(servers.Connect(kind, "postgres", Cluster.Owner));
        await using var exists = source.CreateCommand("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)");
        exists.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
        if ((bool)(await exists.ExecuteScalarAsync(ct))!)
            return;
        await using var create = source.CreateCommand(name == VaultDatabase ? "CREATE DATABASE vault" : "CREATE DATABASE cartrade");
        await create.ExecuteNonQueryAsync(ct);
    }
}
