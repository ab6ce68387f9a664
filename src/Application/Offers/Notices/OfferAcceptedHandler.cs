using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Dealers;
using CarTrade.Application.Messaging;
using CarTrade.Application.Offers.Messages;
using CarTrade.Domain.Common;
using CarTrade.Domain.Offers;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Offers.Notices;

/// <summary>
/// The others give way: other offers of the held car lapse; with the last car that the request wants, its open offers end. Boards follow; the dealership is told.
/// </summary>
internal sealed class OfferAcceptedHandler(ICarTradeDb db, DealerMailboxes mailboxes, IMailer mailer, ILinks links, IOccasions occasions)
    : IMessageHandler<OfferAccepted>
{
    public async Task HandleAsync(OfferAccepted message, CancellationToken ct)
    {
        var id = new OfferId(message.OfferId);
        var accepted = await db.Set<Offer>().SingleAsync(row => row.Id == id, ct);
        var occasion = occasions.Now().AsSystem();
        var others = await db.Set<Offer>().AsTracking()
            .Where(row => row.Id != id && row.ClosedAt == null && (row.RequestId == accepted.RequestId || (row.ChassisKey != null && row.ChassisKey == accepted.ChassisKey)))
            .ToListAsync(ct);
        var request = await db.Set<PurchaseRequest>().SingleAsync(row => row.Id == accepted.RequestId, ct);
        foreach (var offer in others)
            GiveWay(offer, accepted, request, occasion);
        foreach (var entry in await db.Set<BoardEntry>().AsTracking().Where(row => row.RequestId == accepted.RequestId && row.ClosedAt == null).ToListAsync(ct))
            entry.Follow(request, occasion.At);
        foreach (var to in await mailboxes.OfAsync(accepted.DealerId, ct))
        {
            await mailer.SendAsync(
                MailTemplates.OfferAccepted(
                    MailIds.Of("offer-accepted", message.OfferId, to.AccountId), to.Language, to.Email, null, links.Page($"/dealer/offers/{message.OfferId}"),
                    accepted.Reference.Value, $"{accepted.Current.Car.Make} {accepted.Current.Car.Model}", accepted.Current.Price.Total),
                ct);
        }
    }

    private static void GiveWay(Offer offer, Offer accepted, PurchaseRequest request, Occasion occasion)
    {
        if (offer.ChassisKey is not null && offer.ChassisKey == accepted.ChassisKey)
            offer.Lapse(occasion);
        else if (request.State != PurchaseRequestState.Published)
            offer.Supersede(occasion);
    }
}
