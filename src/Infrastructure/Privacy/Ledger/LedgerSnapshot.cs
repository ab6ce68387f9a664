using System.Data;
using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>One ledger as it was at one moment, for several connections at once.</summary>
internal sealed class LedgerSnapshot(MainDatabase database, LedgerDefinition ledger) : IAsyncDisposable
{
    private readonly List<(NpgsqlConnection, NpgsqlTransaction)> open = [];
    private string? name;

    /// <summary>The first connection's session.</summary>
    public LedgerSession Session { get; private set; } = null!;

    public static async Task<LedgerSnapshot> OpenAsync(MainDatabase database, LedgerDefinition ledger, CancellationToken ct)
    {
        var snapshot = new LedgerSnapshot(database, ledger);
        try
        {
            snapshot.Session = await snapshot.BesideAsync(ct);
            snapshot.name = await snapshot.Session.ScalarAsync<string>("SELECT pg_export_snapshot()", ct);
            return snapshot;
        }
        catch
        {
            await snapshot.DisposeAsync();
            throw;
        }
    }

    /// <summary>A further connection that sees the same.</summary>
    public async Task<LedgerSession> BesideAsync(CancellationToken ct)
    {
        var connection = await database.Source.OpenConnectionAsync(ct);
        var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        open.Add((connection, transaction));
        var session = new LedgerSession(connection, transaction, ledger);
        if (name is not null)
            await session.ImportAsync(name, ct);
        await session.IdentifyAsync(ct);
        await session.SettleTextAsync(ct);
        return session;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (connection, transaction) in open)
        {
            await transaction.DisposeAsync();
            await connection.DisposeAsync();
        }
    }
}
