using System.Collections.Concurrent;
using CarTrade.Application.Abstractions;

namespace CarTrade.Infrastructure.Seeding;

/// <summary>Keeps what would be sent: the seeder does what the demo needs of it, and no mail leaves.</summary>
internal sealed class SeedBus : IMessageBus
{
    private readonly ConcurrentQueue<IBusMessage> sent = new();

    public Task SendAsync(IBusMessage message, CancellationToken ct) => DeferAsync(TimeSpan.Zero, message, ct);

    public Task DeferAsync(TimeSpan delay, IBusMessage message, CancellationToken ct)
    {
        sent.Enqueue(message);
        return Task.CompletedTask;
    }

    /// <summary>Takes what was sent so far.</summary>
    public IReadOnlyList<IBusMessage> Take()
    {
        List<IBusMessage> taken = [];
        while (sent.TryDequeue(out var message))
            taken.Add(message);
        return taken;
    }
}
