using CarTrade.Domain.Privacy;
using Npgsql;

namespace CarTrade.Infrastructure.Privacy.Vault;

/// <summary>The vault's table of wrapped data keys, one statement a method.</summary>
internal sealed class DataKeyStore(VaultDatabase vault, TimeProvider clock)
{
    /// <summary>Channel on which destroyed keys are announced to every instance.</summary>
    public const string Destroyed = "data_key_destroyed";

    public async Task InsertAsync(Guid id, DataSubject subject, int epoch, byte[] wrapped, CancellationToken ct)
    {
        await using var command = vault.Source.CreateCommand(
            "INSERT INTO data_keys (id, subject_kind, subject_id, epoch, wrapped, created_at) VALUES ($1, $2, $3, $4, $5, $6)");
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = id });
        command.Parameters.Add(new NpgsqlParameter<short> { TypedValue = (short)subject.Kind });
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = subject.Id });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = epoch });
        command.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = wrapped });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = clock.GetUtcNow().UtcDateTime });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Adds many keys of one kind of subject in one statement.</summary>
    public async Task InsertManyAsync(DataSubjectKind kind, Guid[] ids, Guid[] subjects, int epoch, byte[][] wrapped, CancellationToken ct)
    {
        await using var command = vault.Source.CreateCommand(
            """
            INSERT INTO data_keys (id, subject_kind, subject_id, epoch, wrapped, created_at)
            SELECT n.id, $4, n.subject, $5, n.wrapped, $6 FROM unnest($1, $2, $3) AS n(id, subject, wrapped)
            """);
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = ids });
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = subjects });
        command.Parameters.Add(new NpgsqlParameter<byte[][]> { TypedValue = wrapped });
        command.Parameters.Add(new NpgsqlParameter<short> { TypedValue = (short)kind });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = epoch });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = clock.GetUtcNow().UtcDateTime });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The living keys among these.</summary>
    public async Task<List<WrappedKey>> FindAsync(Guid[] ids, CancellationToken ct)
    {
        await using var command = vault.Source.CreateCommand(
            "SELECT id, epoch, wrapped FROM data_keys WHERE id = ANY ($1) AND destroyed_at IS NULL");
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = ids });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var found = new List<WrappedKey>(ids.Length);
        while (await reader.ReadAsync(ct))
            found.Add(new(reader.GetGuid(0), reader.GetInt32(1), await reader.GetFieldValueAsync<byte[]>(2, ct)));
        return found;
    }

    /// <summary>Destroys keys and announces it, in one transaction.</summary>
    public async Task DestroyAsync(Guid[] ids, CancellationToken ct)
    {
        await using var command = vault.Source.CreateCommand(
            $"""
            WITH gone AS (
              UPDATE data_keys SET wrapped = NULL, destroyed_at = $2 WHERE id = ANY ($1) AND destroyed_at IS NULL RETURNING id),
              resealed AS (DELETE FROM replaced_values r USING gone WHERE r.new_key = gone.id)
            SELECT pg_notify('{Destroyed}', id::text) FROM gone
            """);
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = ids });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = clock.GetUtcNow().UtcDateTime });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Destroys every living key of these subjects and announces it, in one transaction; gives the keys.</summary>
    public async Task<List<Guid>> DestroyOfAsync(Guid[] subjects, DateTimeOffset at, CancellationToken ct)
    {
        await using var command = vault.Source.CreateCommand(
            $"""
            WITH gone AS (
              UPDATE data_keys SET wrapped = NULL, destroyed_at = $2 WHERE subject_id = ANY ($1) AND destroyed_at IS NULL RETURNING id),
              resealed AS (DELETE FROM replaced_values r USING gone WHERE r.new_key = gone.id)
            SELECT id, pg_notify('{Destroyed}', id::text) FROM gone
            """);
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = subjects });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = at.UtcDateTime });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var gone = new List<Guid>();
        while (await reader.ReadAsync(ct))
            gone.Add(reader.GetGuid(0));
        return gone;
    }

    /// <summary>The living keys of these subjects, or those of them alone that were seen with their row once.</summary>
    public async Task<List<Guid>> OfAsync(Guid[] subjects, bool seen, CancellationToken ct)
    {
        await using var command = vault.Source.CreateCommand("SELECT id FROM data_keys WHERE subject_id = ANY ($1) AND wrapped IS NOT NULL AND (confirmed_at IS NOT NULL OR NOT $2)");
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = subjects });
        command.Parameters.Add(new NpgsqlParameter<bool> { TypedValue = seen });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var keys = new List<Guid>();
        while (await reader.ReadAsync(ct))
            keys.Add(reader.GetGuid(0));
        return keys;
    }

    /// <summary>Counts the living keys of these subjects.</summary>
    public async Task<long> CountOfAsync(Guid[] subjects, CancellationToken ct)
    {
        await using var command = vault.Source.CreateCommand("SELECT count(*) FROM data_keys WHERE subject_id = ANY ($1) AND wrapped IS NOT NULL");
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = subjects });
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }
}

/// <summary>A data key as it rests.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Epoch">The epoch whose key wraps it.</param>
/// <param name="Wrapped">The wrapped bytes.</param>
internal readonly record struct WrappedKey(Guid Id, int Epoch, byte[] Wrapped);
