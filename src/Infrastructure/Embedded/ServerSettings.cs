namespace CarTrade.Infrastructure.Embedded;

/// <summary>The servers' configuration: sized for a small machine, and silent about data in its log.</summary>
internal static class ServerSettings
{
    /// <summary>Name of the file that the cluster's own configuration includes.</summary>
    public const string FileName = "cartrade.conf";

    private const string Common = """
        listen_addresses = '127.0.0.1'
        password_encryption = 'scram-sha-256'
        work_mem = '8MB'
        maintenance_work_mem = '64MB'
        random_page_cost = 1.1
        jit = off
        wal_compression = on
        checkpoint_timeout = '15min'
        idle_in_transaction_session_timeout = '60s'
        timezone = 'UTC'
        log_timezone = 'UTC'
        logging_collector = on
        log_directory = 'log'
        log_filename = 'postgresql-%a.log'
        log_rotation_age = '1d'
        log_rotation_size = 0
        log_truncate_on_rotation = on
        log_error_verbosity = terse
        log_min_error_statement = panic
        log_parameter_max_length = 0
        log_parameter_max_length_on_error = 0
        log_statement = none

        """;

    private const string Main = "max_connections = 120\nshared_buffers = '192MB'\neffective_cache_size = '768MB'\nmax_wal_size = '1GB'\nmax_slot_wal_keep_size = '4GB'\n";

    private const string Vault = "max_connections = 60\nshared_buffers = '32MB'\neffective_cache_size = '128MB'\nmax_wal_size = '256MB'\nmax_slot_wal_keep_size = '1GB'\n";

    private const string NotDurable = "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\nmax_connections = 800\n";

    public static string For(ClusterKind kind, int port, string socketFolder, bool durable) =>
        Common
        + (kind == ClusterKind.Main ? Main : Vault)
        + $"port = {port}\nunix_socket_directories = '{Sockets(socketFolder)}'\n"
        + (durable ? "" : NotDurable);

    private static string Sockets(string folder) => OperatingSystem.IsWindows() ? "" : folder.Replace("'", "''", StringComparison.Ordinal);
}
