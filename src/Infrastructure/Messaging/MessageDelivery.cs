using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;
using ErrorOr;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>Runs a message's handlers in one unit of work that also notes the message as handled: its effects in the database happen once.</summary>
internal sealed class MessageDelivery(IServiceProvider services, IUnitOfWork unitOfWork, CarTradeDbContext db, ITrafficGate gate, TimeProvider clock)
{
    public async Task DeliverAsync<TMessage>(string messageId, TMessage message, CancellationToken ct)
        where TMessage : IBusMessage
    {
        await gate.OpenedAsync(ct);
        var result = await unitOfWork.ExecuteAsync<ErrorOr<Done>>(() => HandleAsync(messageId, message, ct), ct);
        if (result.IsError)
            throw new InvalidOperationException(result.FirstError.Code);
    }

    private async Task<ErrorOr<Done>> HandleAsync<TMessage>(string messageId, TMessage message, CancellationToken ct)
        where TMessage : IBusMessage
    {
        var now = clock.GetUtcNow();
        var isNew = await db.Database.ExecuteSqlAsync(
            $"INSERT INTO messaging.inbox (message_id, handled_at) VALUES ({messageId}, {now}) ON CONFLICT (message_id) DO NOTHING", ct) == 1;
        if (!isNew)
            return default(Done);
        foreach (var handler in services.GetServices<IMessageHandler<TMessage>>())
            await handler.HandleAsync(message, ct);
        return default(Done);
    }
}
