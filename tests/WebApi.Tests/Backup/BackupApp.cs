using CarTrade.Infrastructure.Embedded;
using CarTrade.Infrastructure.Persistence;
using CarTrade.WebApi.Tests.Fixtures;
using CarTrade.WebApi.Tests.Members;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.WebApi.Tests.Backup;

/// <summary>The program on embedded servers of its own, which can be backed up and restored under it.</summary>
public sealed class BackupApp(PostgresFixture postgres) : PeopleApp(postgres)
{
    internal BackupServers Servers { get; } = new();

    /// <summary>Everything that the program writes besides the servers: keys, ledgers, dropped mails, photos.</summary>
    internal string Files { get; } = PostgresFixture.NewDataPath();

    protected override IEnumerable<KeyValuePair<string, string?>> ExtraSettings =>
        [.. base.ExtraSettings, new("Mail:Drop", Path.Combine(Files, "mail")), new("Photos:Path", Path.Combine(Files, "photos"))];

    internal override async Task<IReadOnlyDictionary<string, string?>> DatabasesAsync()
    {
        await Servers.StartAsync();
        await EmbeddedHosting.EnsureDatabaseAsync(Servers.Running, ClusterKind.Main, "cartrade", CancellationToken.None);
        await EmbeddedHosting.EnsureDatabaseAsync(Servers.Running, ClusterKind.Vault, "vault", CancellationToken.None);
        var settings = EmbeddedHosting.Settings(Servers.Running, "cartrade", "vault", Path.Combine(Files, "keys"));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        await using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration).AddSingleton(TimeProvider.System).AddLogging().AddPersistence().BuildServiceProvider();
        await services.MigrateDatabasesAsync(CancellationToken.None);
        return settings;
    }

    /// <summary>Stops the program and its servers, brings both back to a moment, and starts the servers.</summary>
    internal async Task RestoreAsync(DateTimeOffset until)
    {
        await StopAsync();
        NpgsqlConnection.ClearAllPools();
        await Servers.RestoreAsync(until, ClusterKind.Vault);
        await Servers.RestoreAsync(until, ClusterKind.Main);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Servers.DisposeAsync();
        if (Directory.Exists(Files))
            Directory.Delete(Files, recursive: true);
    }
}
