using CarTrade.Infrastructure.Embedded;
using Npgsql;

namespace CarTrade.Infrastructure.Backup;

/// <summary>An embedded server as its backups see it.</summary>
/// <param name="Kind">Which one.</param>
/// <param name="Folder">Its data folder.</param>
/// <param name="Connect">How its owner connects.</param>
internal sealed record ClusterAccess(ClusterKind Kind, string Folder, Func<NpgsqlConnectionStringBuilder> Connect)
{
    public static ClusterAccess Of(EmbeddedPostgres servers, ClusterKind kind) =>
        new(kind, servers.Clusters.First(cluster => cluster.Kind == kind).Folder, () => servers.Connect(kind, "postgres", Cluster.Owner));

    /// <summary>A connection of its own: a backup ends with it, also when the program is killed.</summary>
    public async Task<NpgsqlConnection> OpenAsync(CancellationToken ct)
    {
        var settings = Connect();
        (settings.Pooling, settings.CommandTimeout, settings.ApplicationName) = (false, 0, "cartrade-backup");
        var connection = new NpgsqlConnection(settings.ConnectionString);
        try
        {
            await connection.OpenAsync(ct);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }
}
