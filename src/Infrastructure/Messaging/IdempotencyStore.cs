using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Infrastructure.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>
/// Claims keys in the transaction of their effect: of two at once the second waits for the first to commit and then reads its answer.
/// A key belongs to its caller; content is compared by keyed hash.
/// </summary>
internal sealed class IdempotencyStore(CarTradeDbContext db, ClosingStatements closing, IBlindIndex index, ICaller caller, TimeProvider clock) : IIdempotencyStore
{
    private const string Insert =
        "INSERT INTO messaging.idempotency_keys (key_hash, content_hash, created_at) VALUES ($1, $2, $3) ON CONFLICT (key_hash) DO NOTHING";

    private const string Update = "UPDATE messaging.idempotency_keys SET resource_id = $2, reference = $3 WHERE key_hash = $1";

    public async Task<ErrorOr<CreatedResource?>> ClaimAsync(string key, object command, CancellationToken ct)
    {
        var (hash, content) = (HashOf(key), ContentOf(command));
        var claim = new NpgsqlBatchCommand(Insert)
        {
            Parameters =
            {
                new NpgsqlParameter<byte[]> { TypedValue = hash },
                new NpgsqlParameter<byte[]> { TypedValue = content },
                new NpgsqlParameter<DateTime> { TypedValue = clock.GetUtcNow().UtcDateTime },
            },
        };
        if (await db.ExecuteAsync(claim, ct) == 1)
            return (CreatedResource?)null;
        var first = await db.Set<IdempotencyRecord>().FirstAsync(record => record.KeyHash == hash, ct);
        return CryptographicOperations.FixedTimeEquals(first.ContentHash, content)
            ? new CreatedResource(first.ResourceId!.Value, first.Reference!)
            : CommonErrors.IdempotencyKeyReused;
    }

    public Task CompleteAsync(string key, CreatedResource answer, CancellationToken ct)
    {
        closing.Add(new(Update)
        {
            Parameters =
            {
                new NpgsqlParameter<byte[]> { TypedValue = HashOf(key) },
                new NpgsqlParameter<Guid> { TypedValue = answer.Id },
                new NpgsqlParameter<string> { TypedValue = answer.Reference },
            },
        });
        return Task.CompletedTask;
    }

    private byte[] HashOf(string key) => index.Of(
        "idempotency-key", Encoding.UTF8.GetBytes($"{caller.Audience}|{caller.AccountId}|{caller.SubjectId}|{caller.DealerId}|{key}"));

    private byte[] ContentOf(object command) => index.Of("idempotency-content", JsonSerializer.SerializeToUtf8Bytes(command, command.GetType()));
}
