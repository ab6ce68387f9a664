using Npgsql;
using NpgsqlTypes;

namespace CarTrade.Infrastructure.Backup;

/// <summary>The replication slot by which the server keeps the log until it is copied.</summary>
internal static class WalSlot
{
    /// <summary>Its name.</summary>
    public const string Name = "cartrade_backup";

    private const string Reserved = "SELECT restart_lsn FROM pg_replication_slots WHERE slot_name = $1 AND wal_status IS DISTINCT FROM 'lost' AND restart_lsn IS NOT NULL";
    private const string Drop = "SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots WHERE slot_name = $1";
    private const string Create = "SELECT pg_create_physical_replication_slot($1, immediately_reserve => true)";
    private const string Advance = "SELECT pg_replication_slot_advance($1, $2::pg_lsn)";

    /// <summary>Makes the server keep the log from now on, where it does not.</summary>
    public static async Task ReserveAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        if (await ReservedAsync(connection, ct) is not null)
            return;
        await ReleaseAsync(connection, ct);
        await RunAsync(connection, Create, ct, Text(Name));
    }

    /// <summary>Lets the server throw the log away again.</summary>
    public static Task ReleaseAsync(NpgsqlConnection connection, CancellationToken ct) => RunAsync(connection, Drop, ct, Text(Name));

    /// <summary>Lets go of everything before a segment.</summary>
    public static async Task AdvanceAsync(NpgsqlConnection connection, WalSegment segment, CancellationToken ct)
    {
        if (await ReservedAsync(connection, ct) is { } from && from < segment.Start)
            await RunAsync(connection, Advance, ct, Text(Name), Text(segment.Start.ToString()));
    }

    private static async Task<NpgsqlLogSequenceNumber?> ReservedAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = Command(connection, Reserved, Text(Name));
        return await command.ExecuteScalarAsync(ct) as NpgsqlLogSequenceNumber?;
    }

    /// <summary>Runs a statement.</summary>
    public static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken ct, params NpgsqlParameter[] parameters)
    {
        await using var command = Command(connection, sql, parameters);
        await command.ExecuteNonQueryAsync(ct);
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(parameters);
        return command;
    }

    private static NpgsqlParameter<string> Text(string text) => new() { TypedValue = text };
}
