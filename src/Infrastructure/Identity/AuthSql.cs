using System.Diagnostics.CodeAnalysis;
using CarTrade.Infrastructure.Persistence;
using Npgsql;

namespace CarTrade.Infrastructure.Identity;

/// <summary>SQL of the identity schema, as the one role that may touch it. One statement is one round trip.</summary>
internal abstract class AuthSql
{
    /// <summary>Rows that a statement wrote: where several race, this alone decides who won.</summary>
    public async Task<int> ExecuteAsync(string sql, CancellationToken ct, params object?[] values)
    {
        await using var lease = await BorrowAsync(ct);
        await using var batch = Batch(lease, sql, values);
        await batch.ExecuteNonQueryAsync(ct);
        return batch.BatchCommands[1].RecordsAffected;
    }

    /// <summary>The first row, or the default.</summary>
    public async Task<T?> FirstAsync<T>(string sql, Func<NpgsqlDataReader, T> read, CancellationToken ct, params object?[] values) =>
        await ListAsync(sql, read, ct, values) is [var first, ..] ? first : default;

    /// <summary>All rows.</summary>
    public async Task<List<T>> ListAsync<T>(string sql, Func<NpgsqlDataReader, T> read, CancellationToken ct, params object?[] values)
    {
        await using var lease = await BorrowAsync(ct);
        await using var batch = Batch(lease, sql, values);
        await using var reader = await batch.ExecuteReaderAsync(ct);
        await reader.NextResultAsync(ct);
        var rows = new List<T>();
        while (await reader.ReadAsync(ct))
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>A connection to run on, and what to do when done with it.</summary>
    protected abstract ValueTask<Lease> BorrowAsync(CancellationToken ct);

    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants of this schema's classes; values are parameters.")]
    private static NpgsqlBatch Batch(Lease lease, string sql, object?[] values)
    {
        var batch = new NpgsqlBatch(lease.Connection, lease.Transaction);
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        batch.BatchCommands.Add(DbIdentity.Auth.ToStatement());
        batch.BatchCommands.Add(command);
        return batch;
    }

    /// <summary>A borrowed connection.</summary>
    protected readonly record struct Lease(NpgsqlConnection Connection, NpgsqlTransaction? Transaction, Func<ValueTask> Return) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Return();
    }
}
