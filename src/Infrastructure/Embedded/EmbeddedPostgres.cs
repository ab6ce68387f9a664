using Npgsql;

namespace CarTrade.Infrastructure.Embedded;

/// <summary>The pair of PostgreSQL servers that the program runs when it is given no connection strings.</summary>
internal sealed class EmbeddedPostgres : IAsyncDisposable
{
    private const int LongestSocketPath = 90;
    private readonly Credentials secrets;
    private readonly FileStream? ownership;

    private EmbeddedPostgres(string dataPath, Cluster[] clusters, Credentials secrets, FileStream? ownership)
    {
        (DataPath, Clusters) = (dataPath, clusters);
        (this.secrets, this.ownership) = (secrets, ownership);
    }

    /// <summary>Folder of clusters, credentials and keys.</summary>
    public string DataPath { get; }

    /// <summary>False when another running program owns the servers and this one only visits.</summary>
    public bool Owns => ownership is not null;

    /// <summary>The servers.</summary>
    public IReadOnlyList<Cluster> Clusters { get; }

    /// <summary>Starts both servers, or takes over what a killed program left running.</summary>
    /// <param name="options">Settings.</param>
    /// <param name="contentRoot">Where the search for binaries and the default data folder begins.</param>
    /// <param name="visit">Use the servers of a program that already runs on this data folder, instead of failing.</param>
    /// <param name="ct">Cancels the start.</param>
    public static async Task<EmbeddedPostgres> StartAsync(EmbeddedOptions options, string contentRoot, bool visit, CancellationToken ct)
    {
        var account = ServerAccount.Find(options.RunAs);
        var dataPath = DataFolder.Find(options, contentRoot, account);
        var held = DataFolder.Prepare(dataPath, visit);
        try
        {
            var credentials = await Credentials.LoadOrCreateAsync(dataPath, ct);
            var binaries = await ServerBinaries.PrepareAsync(options, contentRoot, account, ct);
            var ports = new Ports(dataPath);
            var clusters = Enum.GetValues<ClusterKind>()
                .Select(kind => new Cluster(kind, dataPath, binaries, account, credentials, ports, options.Durable)).ToArray();
            if (held is not null)
            {
                foreach (var kind in Enum.GetValues<ClusterKind>())
                    FolderSwap.Finish(clusters.First(cluster => cluster.Kind == kind).Folder);
                await account.OwnAsync(ct, clusters[0].SocketFolder);
                foreach (var kind in Enum.GetValues<ClusterKind>())
                    await ports.FreeAsync(kind, ct);
            }

            await Task.WhenAll(clusters.Select(cluster => held is null ? cluster.VisitAsync(ct) : cluster.StartAsync(ct)));
            return new(dataPath, clusters, credentials, held);
        }
        catch
        {
            if (held is not null)
                await held.DisposeAsync();
            throw;
        }
    }

    /// <summary>Connection string of the owner, or of a login role with its own password.</summary>
    public NpgsqlConnectionStringBuilder Connect(ClusterKind kind, string database, string role)
    {
        var cluster = Clusters.First(cluster => cluster.Kind == kind);
        return new()
        {
            Host = UsesSocket(cluster) ? cluster.SocketFolder : "127.0.0.1",
            Port = cluster.Port,
            Database = database,
            Username = role,
            Password = PasswordOf(role),
        };
    }

    /// <summary>Password of a login role.</summary>
    public string PasswordOf(string role) => role switch
    {
        Cluster.Owner => secrets.Owner,
        "cartrade_bus" => secrets.Bus,
        _ => secrets.App,
    };

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (ownership is null)
            return;
        await Task.WhenAll(Clusters.Select(cluster => cluster.StopAsync(CancellationToken.None)));
        await ownership.DisposeAsync();
    }

    private static bool UsesSocket(Cluster cluster) => !OperatingSystem.IsWindows() && cluster.SocketFolder.Length < LongestSocketPath;
}
