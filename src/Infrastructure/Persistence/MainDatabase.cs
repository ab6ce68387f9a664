using System.Diagnostics.CodeAnalysis;
using CarTrade.Application.Abstractions;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CarTrade.Infrastructure.Persistence;

/// <summary>The main database for hand-written SQL: each batch is one round trip and one transaction that begins with the identity.</summary>
internal sealed class MainDatabase(
    [FromKeyedServices(DatabaseNames.Main)] NpgsqlDataSource source, [FromKeyedServices(DatabaseNames.Batches)] NpgsqlDataSource batches)
{
    /// <summary>The pool, for what needs a connection of its own.</summary>
    public NpgsqlDataSource Source => source;

    /// <summary>Gives up the connections of both pools; those in use go when they come back.</summary>
    public void Clear()
    {
        source.Clear();
        batches.Clear();
    }

    /// <summary>A batch that runs as the caller.</summary>
    public NpgsqlBatch Batch(ICaller caller) => Batch(DbIdentity.Of(caller));

    /// <summary>A batch that runs as an identity. Its first result set is the identity's own: call <see cref="ReadAsync"/> to step over it.</summary>
    public NpgsqlBatch Batch(DbIdentity identity)
    {
        var batch = batches.CreateBatch();
        batch.BatchCommands.Add(identity.ToStatement());
        return batch;
    }

    /// <summary>Adds a statement with positional parameters (<c>$1</c>, <c>$2</c>, …).</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants of the callers; values are parameters.")]
    public static NpgsqlBatch Add(NpgsqlBatch batch, string sql, params NpgsqlParameter[] parameters)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = sql;
        command.Parameters.AddRange(parameters);
        batch.BatchCommands.Add(command);
        return batch;
    }

    /// <summary>Runs a batch and stands before its first own result set.</summary>
    public static async Task<NpgsqlDataReader> ReadAsync(NpgsqlBatch batch, CancellationToken ct)
    {
        var reader = await batch.ExecuteReaderAsync(ct);
        try
        {
            await reader.NextResultAsync(ct);
            return reader;
        }
        catch
        {
            await reader.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs a batch and reads the rows of its one own statement.</summary>
    public static async Task<List<T>> ListAsync<T>(NpgsqlBatch batch, Func<NpgsqlDataReader, T> read, int expected, CancellationToken ct)
    {
        await using var reader = await ReadAsync(batch, ct);
        var rows = new List<T>(expected);
        while (await reader.ReadAsync(ct))
            rows.Add(read(reader));
        return rows;
    }
}
