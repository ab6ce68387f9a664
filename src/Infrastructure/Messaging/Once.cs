using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>Names among the handled messages, which are kept for a week.</summary>
internal sealed class Once(CarTradeDbContext db, TimeProvider clock) : IOnce
{
    public async Task<IReadOnlySet<string>> FirstAsync(IReadOnlyCollection<string> names, CancellationToken ct)
    {
        var (keys, now) = (names.ToArray(), clock.GetUtcNow());
        var taken = await db.Database.SqlQuery<string>(
            $"INSERT INTO messaging.inbox (message_id, handled_at) SELECT n, {now} FROM unnest({keys}) n ON CONFLICT (message_id) DO NOTHING RETURNING message_id AS \"Value\"")
            .ToListAsync(ct);
        return taken.ToHashSet(StringComparer.Ordinal);
    }
}
