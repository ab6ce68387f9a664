using System.Diagnostics.CodeAnalysis;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>Makes the roles that the connection strings log in with, where the server's administrator has not made them.</summary>
internal static class LoginRoles
{
    /// <summary>The login exists, can do nothing by itself, and is a member of the groups.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Names and password are quoted by the server's own format().")]
    public static async Task EnsureAsync(NpgsqlConnection connection, string connectionString, bool inherit, string[] groups, CancellationToken ct)
    {
        var login = new NpgsqlConnectionStringBuilder(connectionString);
        var (name, password) = (login.Username!, login.Password ?? "");
        if (!await ExistsAsync(connection, name, ct))
        {
            var attributes = $"LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS {(inherit ? "INHERIT" : "NOINHERIT")}";
            await RunAsync(connection, await FormatAsync(connection, $"CREATE ROLE %I {attributes} PASSWORD %L", ct, name, password), ct);
        }

        await RunAsync(connection, await FormatAsync(connection, "GRANT CONNECT ON DATABASE %I TO %I", ct, connection.Database, name), ct);
        foreach (var group in groups.Where(group => group != name))
            await RunAsync(connection, await FormatAsync(connection, "GRANT %I TO %I", ct, group, name), ct);
    }

    private static async Task<bool> ExistsAsync(NpgsqlConnection connection, string role, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1)", connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = role });
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    private static async Task<string> FormatAsync(NpgsqlConnection connection, string format, CancellationToken ct, params string[] values)
    {
        await using var command = new NpgsqlCommand("SELECT format($1, VARIADIC $2)", connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = format });
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = values });
        return (string)(await command.ExecuteScalarAsync(ct))!;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
