using System.Text.Json;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Operations;
using CarTrade.Infrastructure.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>Dead letters in the database: listed newest first, and sent again through the outbox.</summary>
internal sealed class DeadLetterStore(CarTradeDbContext db, IMessageBus bus, MessageTypes types, TimeProvider clock) : IDeadLetters
{
    public async Task<IReadOnlyList<DeadLetterDto>> ListAsync(Guid? after, int limit, CancellationToken ct) => await db.Set<DeadLetter>()
        .Where(letter => after == null || letter.Id < after)
        .OrderByDescending(letter => letter.Id)
        .Take(limit)
        .Select(letter => new DeadLetterDto(letter.Id, letter.MessageType, letter.Body, letter.Attempts, letter.Fault, letter.FailedAt, letter.RetriedAt))
        .ToListAsync(ct);

    public async Task<ErrorOr<Done>> RetryAsync(Guid id, CancellationToken ct)
    {
        var letter = await db.Set<DeadLetter>().AsTracking().FirstOrDefaultAsync(letter => letter.Id == id, ct);
        if (letter is null)
            return CommonErrors.NotFound;
        if (letter.RetriedAt is not null)
            return DeadLetterErrors.AlreadyRetried;
        if (types.Find(letter.MessageType) is not { } type || JsonSerializer.Deserialize(letter.Body, type) is not IBusMessage message)
            return DeadLetterErrors.Unreadable;
        letter.RetriedAt = clock.GetUtcNow();
        await bus.SendAsync(message, ct);
        return default(Done);
    }
}
