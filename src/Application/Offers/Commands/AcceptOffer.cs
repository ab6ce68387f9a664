using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Deals;
using CarTrade.Application.Offers.Messages;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Offers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Offers.Commands;

/// <summary>
/// The buyer takes an offer: the car is held for this buyer across all dealers, the contact goes to the dealer, a deal is made and its order opened, all or
/// nothing. When two buyers take the same car, one gets 409 <c>offer.vehicle_held</c>.
/// </summary>
/// <param name="OfferId">The offer.</param>
/// <param name="Revision">The revision that the buyer read.</param>
/// <param name="IdempotencyKey">The client's key.</param>
[Access(Audience.Guest, Audience.Member)]
public sealed record AcceptOfferCommand(Guid OfferId, int Revision, string? IdempotencyKey) : ICommand<CreatedResource>, IIdempotentCommand;

/// <summary>Moves request and offer, takes the hold and makes the deal.</summary>
internal sealed class AcceptOfferHandler(
    ICarTradeDb db, OfferLoader offers, RequestLoader requests, OrderOpening orders, IMessageBus bus, IOccasions occasions)
    : ICommandHandler<AcceptOfferCommand, CreatedResource>
{
    public async Task<ErrorOr<CreatedResource>> Handle(AcceptOfferCommand request, CancellationToken cancellationToken)
    {
        var offer = await offers.FindAsync(request.OfferId, cancellationToken);
        if (offer.IsError)
            return offer.Errors;
        var own = await requests.OwnAsync(offer.Value.RequestId.Value, cancellationToken);
        if (own.IsError)
            return own.Errors;
        var releases = await db.Set<LeadRelease>().AsTracking().Where(row => row.RequestId == own.Value.Id).ToListAsync(cancellationToken);
        var occasion = occasions.Now("3.3");
        var reference = await orders.DealReferenceAsync(cancellationToken);
        var acceptance = Acceptance.Take(
            own.Value, offer.Value, request.Revision, releases, new DealId(Guid.CreateVersion7(occasion.At)), reference, occasion);
        if (acceptance.IsError)
            return acceptance.Errors;
        await orders.OpenAsync(acceptance.Value.Deal, occasion, cancellationToken);
        return await KeepAsync(acceptance.Value, releases, cancellationToken);
    }

    private async Task<ErrorOr<CreatedResource>> KeepAsync(Acceptance acceptance, List<LeadRelease> releases, CancellationToken ct)
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
        return new CreatedResource(deal.Id.Value, deal.Reference.Value);
    }
}
