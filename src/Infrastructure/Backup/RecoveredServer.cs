using CarTrade.Infrastructure.Embedded;
using Npgsql;

namespace CarTrade.Infrastructure.Backup;

/// <summary>A server that has replayed its log and begun a history of its own.</summary>
/// <param name="LastCommit">When the last transaction of the log was committed; null where there was none.</param>
internal sealed record RecoveredServer(DateTimeOffset? LastCommit)
{
    /// <summary>Asks a server that replays its log; null where it still does. Its owner's password becomes this folder's.</summary>
    public static async Task<RecoveredServer?> AskAsync(Cluster server, string password, CancellationToken ct)
    {
        var settings = new NpgsqlConnectionStringBuilder
        {
            Host = OperatingSystem.IsWindows() ? "127.0.0.1" : server.SocketFolder, Port = server.Port, Database = "postgres", Username = Cluster.Owner, Pooling = false,
        };
        try
        {
            await using var connection = new NpgsqlConnection(settings.ConnectionString);
            await connection.OpenAsync(ct);
            var (promoted, last) = await StateAsync(connection, ct);
            if (!promoted)
                return null;
            await OwnAsync(connection, password, ct);
            return new(last);
        }
        catch (NpgsqlException)
        {
            return null;
        }
    }

    private static async Task<(bool Promoted, DateTimeOffset? LastCommit)> StateAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("SELECT NOT pg_is_in_recovery(), pg_last_xact_replay_timestamp()", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return (reader.GetBoolean(0), await reader.IsDBNullAsync(1, ct) ? null : await reader.GetFieldValueAsync<DateTimeOffset>(1, ct));
    }

    private static async Task OwnAsync(NpgsqlConnection connection, string password, CancellationToken ct)
    {
        await using var quote = new NpgsqlCommand("SELECT format('ALTER ROLE %I PASSWORD %L', $1, $2)", connection);
        quote.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Cluster.Owner });
        quote.Parameters.Add(new NpgsqlParameter<string> { TypedValue = password });
        await using var alter = new NpgsqlCommand((string)(await quote.ExecuteScalarAsync(ct))!, connection);
        await alter.ExecuteNonQueryAsync(ct);
    }
}
