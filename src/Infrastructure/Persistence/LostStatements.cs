using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>
/// Server and driver can come to disagree on what a connection has prepared, after a command failed while another statement's place was taken (npgsql issues
/// 4082 and 6391). The statement then fails on that connection for ever, so all connections are given up, and the work is done again on a new one.
/// </summary>
internal static class LostStatements
{
    /// <summary>Whether the exception says so: a prepared statement exists that should not, or does not that should.</summary>
    public static bool Explain(Exception exception) =>
        DbConflict.Postgres(exception)?.SqlState is PostgresErrorCodes.DuplicatePreparedStatement or PostgresErrorCodes.InvalidSqlStatementName;
}
