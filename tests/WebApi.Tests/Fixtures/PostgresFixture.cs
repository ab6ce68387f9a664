using CarTrade.Infrastructure.Embedded;
using CarTrade.Infrastructure.Persistence;
using CarTrade.WebApi.Tests.Fixtures;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresFixture))]

namespace CarTrade.WebApi.Tests.Fixtures;

/// <summary>
/// One pair of embedded servers for the whole run, with a migrated template of each database. Every <see cref="TestApp"/> works on
/// its own copies, so that test classes run side by side and never meet.
/// </summary>
public sealed class PostgresFixture : IAsyncLifetime
{
    private const string Template = "cartrade_template";
    private readonly SemaphoreSlim copying = new(1);
    private EmbeddedPostgres? servers;
    private int copies;

    internal EmbeddedPostgres Servers => servers!;

    public async ValueTask InitializeAsync()
    {
        StaleRuns.Remove();
        servers = await EmbeddedPostgres.StartAsync(
            new() { DataPath = NewDataPath(), Durable = false }, Repository.Root, visit: false, TestContext.Current.CancellationToken);
        await ExecuteAsync(ClusterKind.Main, $"CREATE DATABASE {Template}");
        await ExecuteAsync(ClusterKind.Vault, $"CREATE DATABASE {Template}");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings(Template, Path.Combine(servers.DataPath, "keys"))).Build();
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration).AddSingleton(TimeProvider.System).AddLogging().AddPersistence().BuildServiceProvider();
        await services.MigrateDatabasesAsync(TestContext.Current.CancellationToken);
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>Fresh copies of both databases, and the settings that point an app at them.</summary>
    internal async Task<IReadOnlyDictionary<string, string?>> CopyAsync()
    {
        await copying.WaitAsync();
        try
        {
            var name = $"copy_{++copies}";
            await Task.WhenAll(
                ExecuteAsync(ClusterKind.Main, $"CREATE DATABASE {name} TEMPLATE {Template}"),
                ExecuteAsync(ClusterKind.Vault, $"CREATE DATABASE {name} TEMPLATE {Template}"));
            return Settings(name, Path.Combine(Servers.DataPath, "keys-" + name));
        }
        finally
        {
            copying.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        copying.Dispose();
        if (servers is null)
            return;
        await servers.DisposeAsync();
        Directory.Delete(servers.DataPath, recursive: true);
    }

    /// <summary>An empty folder for embedded servers, in memory where the machine offers that.</summary>
    internal static string NewDataPath()
    {
        var name = $"{StaleRuns.Prefix}{Environment.ProcessId}-{Path.GetRandomFileName()[..6]}";
        return Path.Combine(StaleRuns.Root, name);
    }

    private Dictionary<string, string?> Settings(string database, string keys) => EmbeddedHosting.Settings(Servers, database, database, keys);

    private async Task ExecuteAsync(ClusterKind kind, string sql)
    {
        await using var source = NpgsqlDataSource.Create(Servers.Connect(kind, "postgres", Cluster.Owner));
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
