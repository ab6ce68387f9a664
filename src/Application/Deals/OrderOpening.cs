using CarTrade.Application.Abstractions;
using CarTrade.Application.Deals.Messages;
using CarTrade.Application.Offers.Messages;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Offers;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;

namespace CarTrade.Application.Deals;

/// <summary>Keeps what an acceptance made, and opens its order with a key of the buyer's request for its papers: all in one transaction.</summary>
internal sealed class OrderOpening(ICarTradeDb db, IReferenceNumbers numbers, ISubjectKeys keys, IMessageBus bus)
{
    /// <summary>The next reference of a deal.</summary>
    public async Task<HumanReference> DealReferenceAsync(CancellationToken ct) => HumanReference.From(await numbers.NextAsync(HumanReference.Deal, ct));

    /// <summary>Deal, hold, release and order; gives the deal.</summary>
    public async Task<CreatedResource> KeepAsync(Acceptance acceptance, List<LeadRelease> releases, Occasion occasion, CancellationToken ct)
    {
        var deal = acceptance.Deal;
        db.Set<Deal>().Add(deal);
        if (acceptance.Hold is { } hold)
            db.Set<VehicleHold>().Add(hold);
        if (acceptance.NewRelease is { } release)
            db.Set<LeadRelease>().Add(release);
        var delivery = acceptance.NewRelease ?? releases.First(row => row.IsLive && row.DealerId == deal.DealerId);
        if (delivery.State == LeadReleaseState.Scheduled)
            await bus.SendAsync(new DeliverRelease(delivery.Id.Value), ct);
        await bus.SendAsync(new OfferAccepted(deal.OfferId.Value, deal.Id.Value), ct);
        await OpenAsync(deal, occasion, ct);
        return new CreatedResource(deal.Id.Value, deal.Reference.Value);
    }

    private async Task OpenAsync(Deal deal, Occasion occasion, CancellationToken ct)
    {
        var reference = HumanReference.From(await numbers.NextAsync(HumanReference.Order, ct));
        var key = await keys.CreateAsync(new DataSubject(DataSubjectKind.PurchaseRequest, deal.RequestId.Value), ct);
        var order = Order.Open(new OrderId(Guid.CreateVersion7(occasion.At)), reference, deal, key, occasion.At);
        db.Set<Order>().Add(order);
        await bus.SendAsync(new OrderOpened(order.Id.Value), ct);
    }
}
