using CarTrade.Application.Abstractions;
using CarTrade.Application.Deals.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Privacy;

namespace CarTrade.Application.Deals;

/// <summary>Opens the order of a deal, with a key of the buyer's request for its papers, in the transaction of the acceptance.</summary>
internal sealed class OrderOpening(ICarTradeDb db, IReferenceNumbers numbers, ISubjectKeys keys, IMessageBus bus)
{
    /// <summary>The next reference of a deal.</summary>
    public async Task<HumanReference> DealReferenceAsync(CancellationToken ct) => HumanReference.From(await numbers.NextAsync(HumanReference.Deal, ct));

    /// <summary>Opens it.</summary>
    public async Task OpenAsync(Deal deal, Occasion occasion, CancellationToken ct)
    {
        var reference = HumanReference.From(await numbers.NextAsync(HumanReference.Order, ct));
        var key = await keys.CreateAsync(new DataSubject(DataSubjectKind.PurchaseRequest, deal.RequestId.Value), ct);
        var order = Order.Open(new OrderId(Guid.CreateVersion7(occasion.At)), reference, deal, key, occasion.At);
        db.Set<Order>().Add(order);
        await bus.SendAsync(new OrderOpened(order.Id.Value), ct);
    }
}
