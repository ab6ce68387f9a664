using CarTrade.Infrastructure.Backup;
using CarTrade.Infrastructure.Embedded;
using CarTrade.WebApi.Tests.Fixtures;
using Npgsql;

namespace CarTrade.WebApi.Tests.Backup;

/// <summary>A pair of embedded servers of a test's own, to be backed up, stopped, restored and started again.</summary>
internal sealed class BackupServers : IAsyncDisposable
{
    private EmbeddedPostgres? servers;

    public string DataPath { get; } = PostgresFixture.NewDataPath();

    public string Folder { get; } = PostgresFixture.NewDataPath();

    public EmbeddedOptions Options => new() { DataPath = DataPath, Durable = false };

    public EmbeddedPostgres Running => servers!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async Task StartAsync() => servers = await EmbeddedPostgres.StartAsync(Options, Repository.Root, visit: false, Ct);

    public async Task StopAsync()
    {
        if (servers is not null)
            await servers.DisposeAsync();
        servers = null;
    }

    public string FolderOf(ClusterKind kind) => Path.Combine(Folder, kind == ClusterKind.Main ? "m" : "v");

    public ClusterBackup Backup(ClusterKind kind = ClusterKind.Main, ClusterBackupOptions? options = null) =>
        new(ClusterAccess.Of(Running, kind), (options ?? new()) with { Path = FolderOf(kind) });

    /// <summary>Stops the servers, restores one, and starts them again.</summary>
    public async Task<RestoreReport> RestoreAsync(DateTimeOffset? until = null, ClusterKind kind = ClusterKind.Main, string? backup = null)
    {
        await StopAsync();
        var report = await ClusterRestore.RunAsync(Options, Repository.Root, new(kind, FolderOf(kind), backup, until, Discard: true), Ct);
        await StartAsync();
        return report;
    }

    public async Task RunAsync(string sql, ClusterKind kind = ClusterKind.Main)
    {
        await using var source = NpgsqlDataSource.Create(Settings(kind));
        await source.RunAsync(sql);
    }

    public async Task<T> ValueAsync<T>(string sql, ClusterKind kind = ClusterKind.Main)
    {
        await using var source = NpgsqlDataSource.Create(Settings(kind));
        return await source.ValueAsync<T>(sql);
    }

    public NpgsqlConnectionStringBuilder Settings(ClusterKind kind)
    {
        var settings = Running.Connect(kind, "postgres", Cluster.Owner);
        settings.Pooling = false;
        return settings;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        foreach (var folder in (string[])[DataPath, Folder])
        {
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }
}
