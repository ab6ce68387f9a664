using System.Net.Sockets;
using Npgsql;

namespace CarTrade.WebApi.Errors;

/// <summary>Tells a database that is away, restarting, full or out of connections from a fault of ours.</summary>
internal static class DatabaseTrouble
{
    /// <summary>The exception's kind, with the code that the database gave: its text could hold what somebody sent.</summary>
    public static string NameOf(Exception exception) => exception.GetBaseException() is PostgresException { SqlState: var state }
        ? $"{exception.GetType().Name} {state}"
        : exception.GetType().Name;

    /// <summary>Gives up the connections of all pools where one of them and the driver disagree on what is prepared there: it would say so for ever.</summary>
    public static void Heal(Exception exception, IServiceProvider services)
    {
        if (exception.GetBaseException() is not PostgresException { SqlState: var state } || !IsLostStatement(state))
            return;
        foreach (var source in services.GetKeyedServices<NpgsqlDataSource>(KeyedService.AnyKey))
            source.Clear();
    }

    public static bool IsPassing(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (e is PostgresException answer && (EndsSession(answer) || IsPassingState(answer.SqlState)))
                return true;
            if (e is not PostgresException && (e is NpgsqlException or TimeoutException or SocketException))
                return true;
        }

        return false;
    }

    /// <summary>Whatever its code, what the server says when it hangs up is about the server.</summary>
    private static bool EndsSession(PostgresException answer) => answer.InvariantSeverity is "FATAL" or "PANIC";

    /// <summary>Connection, lost races, want of resources, operators, its system; a transaction that failed or timed out before; a lock that did not come;
    /// a connection that lost count of its statements.</summary>
    private static bool IsPassingState(string state) =>
        state is ['0', '8', ..] or ['4', '0', ..] or ['5', '7' or '3' or '8', ..] or "25P02" or "25P03" or "25P04" or "55P03" || IsLostStatement(state);

    private static bool IsLostStatement(string state) => state is PostgresErrorCodes.DuplicatePreparedStatement or PostgresErrorCodes.InvalidSqlStatementName;
}
