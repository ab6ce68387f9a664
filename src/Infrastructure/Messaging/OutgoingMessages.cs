using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>The messages that a unit of work wants sent; they go to the outbox in its transaction, or nowhere.</summary>
internal sealed class OutgoingMessages : IMessageBus
{
    private readonly List<(IBusMessage Message, TimeSpan Delay)> waiting = [];

    public Task SendAsync(IBusMessage message, CancellationToken ct) => DeferAsync(TimeSpan.Zero, message, ct);

    public Task DeferAsync(TimeSpan delay, IBusMessage message, CancellationToken ct)
    {
        waiting.Add((message, delay));
        return Task.CompletedTask;
    }

    public void Clear() => waiting.Clear();

    public async Task StoreAsync(CarTradeDbContext db, CancellationToken ct)
    {
        if (waiting.Count == 0)
            return;
        await db.IdentifyAsync(ct);
    }
}
