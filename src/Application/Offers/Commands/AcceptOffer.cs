using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Deals;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Deals;
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
    ICarTradeDb db, OfferLoader offers, RequestLoader requests, OrderOpening orders, IOccasions occasions)
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
        return acceptance.IsError ? acceptance.Errors : await orders.KeepAsync(acceptance.Value, releases, occasion, cancellationToken);
    }
}
