using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CarTrade.Infrastructure.Embedded;
using CarTrade.WebApi.Tests.Fixtures;
using Npgsql;

namespace CarTrade.WebApi.Tests.Platform;

/// <summary>Two servers of the PostgreSQL that the machine's own packages install: what an operator's connection strings would name.</summary>
internal sealed class DebianPostgres : IAsyncDisposable
{
    private const string Password = "only for this run";
    private static readonly string[] Clusters = ["main", "vault"];
    private readonly ServerAccount account = ServerAccount.Find("nobody");
    private readonly string folder = PostgresFixture.NewDataPath();

    /// <summary>Folder of the oldest installed version that the program supports; null without any.</summary>
    public static string? Binaries { get; } = Enumerable.Range(15, 4).Select(version => string.Create(CultureInfo.InvariantCulture, $"/usr/lib/postgresql/{version}/bin"))
        .FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")));

    public Dictionary<string, string?> Settings { get; } = new(StringComparer.Ordinal);

    public async Task StartAsync(CancellationToken ct)
    {
        var password = Path.Combine(Directory.CreateDirectory(folder).FullName, "password");
        await File.WriteAllTextAsync(password, Password, ct);
        await account.OwnAsync(ct, folder);
        foreach (var cluster in Clusters)
        {
            var (data, port) = (Path.Combine(folder, cluster), FreePort());
            await RunAsync("initdb", ct, "-D", data, "-U", "cartrade", "-A", "scram-sha-256", $"--pwfile={password}", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
            await RunAsync("pg_ctl", ct, "start", "-D", data, "-s", "-w", "-l", Path.Combine(data, "start.log"),
                "-o", $"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200");
            await CreateDatabaseAsync(port, cluster, ct);
            var (login, name) = cluster == "main" ? ("cartrade_app", "Main") : ("cartrade_vault_app", "Vault");
            Settings[$"ConnectionStrings:{name}"] = Connect(port, cluster, login);
            Settings[$"ConnectionStrings:{name}Owner"] = Connect(port, cluster, "cartrade");
            if (cluster == "main")
                Settings["ConnectionStrings:Bus"] = Connect(port, cluster, "cartrade_bus");
        }

        Settings["Keys:Path"] = Path.Combine(folder, "keys");
        Settings["Ledger:Path"] = Path.Combine(folder, "checkpoints");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var data in Clusters.Select(cluster => Path.Combine(folder, cluster)).Where(data => File.Exists(Postmaster.PathIn(data))))
            await RunAsync("pg_ctl", CancellationToken.None, "stop", "-D", data, "-m", "immediate", "-w");
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private Task<string> RunAsync(string tool, CancellationToken ct, params string[] arguments) => account.RunAsync(Path.Combine(Binaries!, tool), arguments, ct);

    private static string Connect(int port, string database, string role) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1", Port = port, Database = database, Username = role, Password = Password,
    }.ConnectionString;

    private static async Task CreateDatabaseAsync(int port, string name, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(Connect(port, "postgres", "cartrade"));
        await using var command = source.CreateCommand(name == "main" ? "CREATE DATABASE main" : "CREATE DATABASE vault");
        await command.ExecuteNonQueryAsync(ct);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
