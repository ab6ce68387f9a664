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
/// Looks for what a key did, and keeps it with its effect, in one save: of two at once the second fails on the key when the first commits, is
/// run again, and reads the first's answer. A key belongs to its caller; content is compared by keyed hash.
/// </summary>
internal sealed class IdempotencyStore(CarTradeDbContext db, IBlindIndex index, ICaller caller, TimeProvider clock) : IIdempotencyStore
{
    private static readonly Func<CarTradeDbContext, byte[], CancellationToken, Task<IdempotencyRecord?>> Find =
        EF.CompileAsyncQuery((CarTradeDbContext db, byte[] hash, CancellationToken _) => db.Set<IdempotencyRecord>().SingleOrDefault(record => record.KeyHash == hash));

    public async Task<ErrorOr<CreatedResource?>> FindAsync(string key, object command, CancellationToken ct)
    {
        if (await Find(db, HashOf(key), ct) is not { } first)
            return (CreatedResource?)null;
        return CryptographicOperations.FixedTimeEquals(first.ContentHash, ContentOf(command))
            ? new CreatedResource(first.ResourceId!.Value, first.Reference!)
            : CommonErrors.IdempotencyKeyReused;
    }

    public void Keep(string key, object command, CreatedResource answer) => db.Set<IdempotencyRecord>().Add(new()
    {
        KeyHash = HashOf(key),
        ContentHash = ContentOf(command),
        ResourceId = answer.Id,
        Reference = answer.Reference,
        CreatedAt = clock.GetUtcNow(),
    });

    private byte[] HashOf(string key) => index.Of(
        "idempotency-key", Encoding.UTF8.GetBytes($"{caller.Audience}|{caller.AccountId}|{caller.SubjectId}|{caller.DealerId}|{key}"));

    private byte[] ContentOf(object command) => index.Of("idempotency-content", JsonSerializer.SerializeToUtf8Bytes(command, command.GetType()));
}
