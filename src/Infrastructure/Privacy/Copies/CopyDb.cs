using System.Diagnostics.CodeAnalysis;
using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;
using Npgsql;
using NpgsqlTypes;

namespace CarTrade.Infrastructure.Privacy.Copies;

/// <summary>
/// The main database for locators: statements that destroy run as one role, in the transaction of the step; what is found, returned and
/// counted outside of steps is read by another that may only read.
/// </summary>
internal sealed class CopyDb(MainDatabase database) : IAsyncDisposable, IDisposable
{
    private NpgsqlConnection? connection;
    private NpgsqlTransaction? transaction;

    /// <summary>Begins the transaction of a step; what destroys until the commit belongs to it.</summary>
    public async Task<CopyStep> BeginAsync(CancellationToken ct)
    {
        connection = await database.Source.OpenConnectionAsync(ct);
        transaction = await connection.BeginTransactionAsync(ct);
        await using var identity = new NpgsqlCommand(DbIdentity.Prefix, connection, transaction);
        new DbIdentity(DbRoles.Eraser).AddTo(identity.Parameters);
        await identity.ExecuteNonQueryAsync(ct);
        return new(this, connection, transaction);
    }

    /// <summary>Runs a destroying statement; gives the rows that it touched.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants of the copy catalogues; values are parameters.")]
    public async Task<int> DestroyAsync(string sql, CopySet copies, CancellationToken ct)
    {
        if (transaction is null)
            throw new InvalidOperationException("Copies are destroyed within a step.");
        await using var command = new NpgsqlCommand(sql, connection, transaction);
        AddTo(command.Parameters, copies);
        return await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Changes one sealed value of one row, if it is still what it was; gives the rows that it touched.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants of the copy catalogues; values are parameters.")]
    public async Task<int> ChangeAsync(string sql, Guid row, byte[] before, byte[] after, Guid key, CancellationToken ct)
    {
        if (transaction is null)
            throw new InvalidOperationException("Copies are changed within a step.");
        await using var command = new NpgsqlCommand(sql, connection, transaction);
        command.Parameters.Add(new("row", NpgsqlDbType.Uuid) { Value = row });
        command.Parameters.Add(new("before", NpgsqlDbType.Bytea) { Value = before });
        command.Parameters.Add(new("sealed", NpgsqlDbType.Bytea) { Value = after });
        command.Parameters.Add(new("new_key", NpgsqlDbType.Uuid) { Value = key });
        return await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Reads rows: within a step what the step made of them, otherwise with no right but to read.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants of the copy catalogues; values are parameters.")]
    public async Task<List<T>> ReadAsync<T>(string sql, CopySet copies, Func<NpgsqlDataReader, T> read, CancellationToken ct)
    {
        if (transaction is not null)
        {
            await using var command = new NpgsqlCommand(sql, connection, transaction);
            AddTo(command.Parameters, copies);
            await using var found = await command.ExecuteReaderAsync(ct);
            return await ListAsync(found, read, ct);
        }

        await using var batch = database.Batch(new DbIdentity(DbRoles.Inspector));
        MainDatabase.Add(batch, sql);
        AddTo(batch.BatchCommands[1].Parameters, copies);
        await using var reader = await MainDatabase.ReadAsync(batch, ct);
        return await ListAsync(reader, read, ct);
    }

    public void Dispose()
    {
        transaction?.Dispose();
        connection?.Dispose();
    }

    public async ValueTask DisposeAsync() => await EndAsync();

    internal async Task EndAsync()
    {
        if (transaction is not null)
            await transaction.DisposeAsync();
        if (connection is not null)
            await connection.DisposeAsync();
        (transaction, connection) = (null, null);
    }

    private static async Task<List<T>> ListAsync<T>(NpgsqlDataReader reader, Func<NpgsqlDataReader, T> read, CancellationToken ct)
    {
        var rows = new List<T>();
        while (await reader.ReadAsync(ct))
            rows.Add(read(reader));
        return rows;
    }

    private static void AddTo(NpgsqlParameterCollection parameters, CopySet copies)
    {
        Ids("members", copies.Members);
        Ids("accounts", copies.Accounts);
        Ids("requests", copies.Requests);
        Ids("people", copies.People);
        Ids("period_requests", copies.PeriodRequests);
        parameters.Add(new("fields", NpgsqlDbType.Array | NpgsqlDbType.Text) { Value = copies.Fields.ToArray() });
        Time("now", copies.At);
        Time("period_from", copies.Period?.From ?? DateTimeOffset.UnixEpoch);
        Time("period_to", copies.Period?.To ?? DateTimeOffset.UnixEpoch);

        void Ids(string name, IReadOnlyList<Guid> ids) => parameters.Add(new(name, NpgsqlDbType.Array | NpgsqlDbType.Uuid) { Value = ids.ToArray() });
        void Time(string name, DateTimeOffset at) => parameters.Add(new(name, NpgsqlDbType.TimestampTz) { Value = at.UtcDateTime });
    }
}

/// <summary>The transaction of one step of a destruction.</summary>
internal sealed class CopyStep(CopyDb db, NpgsqlConnection connection, NpgsqlTransaction transaction) : IAsyncDisposable
{
    /// <summary>A command in the step's transaction.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Statements are constants of the callers; values are parameters.")]
    public NpgsqlCommand Command(string sql, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlCommand(sql, connection, transaction);
        command.Parameters.AddRange(parameters);
        return command;
    }

    /// <summary>Makes it last.</summary>
    public Task CommitAsync(CancellationToken ct) => transaction.CommitAsync(ct);

    public async ValueTask DisposeAsync() => await db.EndAsync();
}
