using CarTrade.Application.Abstractions;
using CarTrade.Application.Deals.Messages;
using CarTrade.Domain.Deals;

namespace CarTrade.Application.Deals.Notices;

/// <summary>Makes every step of every order news, whichever use case took it: none can be forgotten.</summary>
internal sealed class OrderNews(ICarTradeDb db, IMessageBus bus) : IBeforeCommit
{
    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var order in db.Held<Order>())
        {
            foreach (var step in order.TakeNews())
                await bus.SendAsync(new NotifyOrderStep(order.Id.Value, step.Sequence), ct);
        }
    }
}
