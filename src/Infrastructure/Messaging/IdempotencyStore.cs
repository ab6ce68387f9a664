using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Infrastructure.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>
/// Claims keys in the transaction of their effect: of two at once the second waits for the first to commit and then reads its answer.
/// A key belongs to its caller; content is compared by keyed hash.
/// </summary>
internal sealed class IdempotencyStore(CarTradeDbContext db, IBlindIndex index, ICaller caller, TimeProvider clock) : IIdempotencyStore
{
    public async Task<ErrorOr<CreatedResource?>> ClaimAsync(string key, object command, CancellationToken ct)
    {
        var (hash, content, now) = (HashOf(key), ContentOf(command), clock.GetUtcNow());
        var claimed = await db.Database.ExecuteSqlAsync(
            $"INSERT INTO messaging.idempotency_keys (key_hash, content_hash, created_at) VALUES ({hash}, {content}, {now}) ON CONFLICT (key_hash) DO NOTHING", ct) == 1;
        if (claimed)
            return (CreatedResource?)null;
        var first = await db.Set<IdempotencyRecord>().FirstAsync(record => record.KeyHash == hash, ct);
        return CryptographicOperations.FixedTimeEquals(first.ContentHash, content)
            ? new CreatedResource(first.ResourceId!.Value, first.Reference!)
            : CommonErrors.IdempotencyKeyReused;
    }

    public async Task CompleteAsync(string key, CreatedResource answer, CancellationToken ct)
    {
        var hash = HashOf(key);
        await db.Database.ExecuteSqlAsync(
            $"UPDATE messaging.idempotency_keys SET resource_id = {answer.Id}, reference = {answer.Reference} WHERE key_hash = {hash}", ct);
    }

    private byte[] HashOf(string key) => index.Of(
        "idempotency-key", Encoding.UTF8.GetBytes($"{caller.Audience}|{caller.AccountId}|{caller.SubjectId}|{caller.DealerId}|{key}"));

    private byte[] ContentOf(object command) => index.Of("idempotency-content", JsonSerializer.SerializeToUtf8Bytes(command, command.GetType()));
}
