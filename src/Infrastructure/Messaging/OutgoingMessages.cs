using CarTrade.Application.Abstractions;
using CarTrade.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Rebus.Bus;
using Rebus.Config.Outbox;
using Rebus.Transport;

namespace CarTrade.Infrastructure.Messaging;

/// <summary>The messages that a unit of work wants sent; they go to the outbox in its transaction, or nowhere.</summary>
internal sealed class OutgoingMessages(IServiceProvider services) : IMessageBus
{
    private readonly List<(IBusMessage Message, TimeSpan Delay)> waiting = [];
    private bool isOpen;

    public Task SendAsync(IBusMessage message, CancellationToken ct) => DeferAsync(TimeSpan.Zero, message, ct);

    public Task DeferAsync(TimeSpan delay, IBusMessage message, CancellationToken ct)
    {
        if (!isOpen)
            throw new InvalidOperationException("Messages leave with a unit of work, and none is open.");
        waiting.Add((message, delay));
        return Task.CompletedTask;
    }

    /// <summary>Begins to collect for a unit of work, with nothing left of an earlier attempt.</summary>
    public void Open()
    {
        waiting.Clear();
        isOpen = true;
    }

    /// <summary>Ends collecting; what was not stored is forgotten.</summary>
    public void Close()
    {
        waiting.Clear();
        isOpen = false;
    }

    /// <summary>Writes what was collected to the outbox, in the context's transaction.</summary>
    public async Task StoreAsync(CarTradeDbContext db, CancellationToken ct)
    {
        if (waiting.Count == 0)
            return;
        await db.IdentifyAsync(ct);
        var transaction = (NpgsqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction();
        var bus = services.GetRequiredService<IBus>();
        using var scope = new RebusTransactionScope();
        scope.UseOutbox((NpgsqlConnection)db.Database.GetDbConnection(), transaction);
        foreach (var (message, delay) in waiting)
            await (delay > TimeSpan.Zero ? bus.DeferLocal(delay, message) : bus.SendLocal(message));
        await scope.CompleteAsync();
    }
}
