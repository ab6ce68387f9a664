using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>
/// What a unit of work writes last. It travels with the commit: one round trip, in which a statement that fails keeps the server
/// from committing.
/// </summary>
internal sealed class ClosingStatements
{
    private readonly List<NpgsqlBatchCommand> waiting = [];

    /// <summary>Adds a statement.</summary>
    public void Add(NpgsqlBatchCommand statement) => waiting.Add(statement);

    /// <summary>Forgets what an earlier attempt left.</summary>
    public void Clear() => waiting.Clear();

    /// <summary>Runs what was added, and commits the context's transaction.</summary>
    public async Task CommitAsync(CarTradeDbContext db, CancellationToken ct)
    {
        var current = db.Database.CurrentTransaction!;
        if (waiting.Count == 0)
        {
            await current.CommitAsync(ct);
            return;
        }

        await db.IdentifyAsync(ct);
        var transaction = (NpgsqlTransaction)current.GetDbTransaction();
        await using var batch = new NpgsqlBatch(transaction.Connection, transaction);
        foreach (var statement in waiting)
            batch.BatchCommands.Add(statement);
        batch.BatchCommands.Add(new("COMMIT"));
        await batch.ExecuteNonQueryAsync(ct);
    }
}
