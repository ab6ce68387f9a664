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

    public static bool IsPassing(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (e is PostgresException { SqlState: ['5', '7' or '3' or '8', ..] or ['0', '8', ..] or "40001" or "40P01" })
                return true;
            if (e is not PostgresException && (e is NpgsqlException or TimeoutException or SocketException))
                return true;
        }

        return false;
    }
}
