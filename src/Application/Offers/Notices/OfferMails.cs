using CarTrade.Application.Abstractions;
using CarTrade.Application.Dealers;
using CarTrade.Application.Messaging;
using CarTrade.Application.Offers.Messages;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Offers;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Offers.Notices;

/// <summary>Writes to the buyer about a new offer.</summary>
internal sealed class NotifyOfferHandler(ICarTradeDb db, BuyerMailbox mailbox, IDealerDirectory dealers, IMailer mailer)
    : IMessageHandler<NotifyOffer>
{
    public async Task HandleAsync(NotifyOffer message, CancellationToken ct)
    {
        var id = new OfferId(message.OfferId);
        var offer = await db.Set<Offer>().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (offer is not { IsLive: true } || await mailbox.OfAsync(offer.RequestId, ct) is not { } to)
            return;
        var name = (await dealers.NamesAsync([offer.DealerId.Value], ct))[offer.DealerId.Value].Name;
        var (car, price) = (offer.Current.Car, offer.Current.Price);
        await mailer.SendAsync(
            MailTemplates.NewOffer(
                MailIds.Of($"new-offer-{message.Revision}", message.OfferId), to.Language, to.Email, to.Name, to.Link, to.Reference,
                $"{car.Make} {car.Model} {car.Year}", name, price.Total, price.Incoterm, offer.ValidUntil),
            ct);
    }
}

/// <summary>Writes to the dealership's people about a counter-offer.</summary>
internal sealed class NotifyCounterOfferHandler(ICarTradeDb db, DealerMailboxes mailboxes, IMailer mailer, ILinks links)
    : IMessageHandler<NotifyCounterOffer>
{
    public async Task HandleAsync(NotifyCounterOffer message, CancellationToken ct)
    {
        var id = new OfferId(message.OfferId);
        var offer = await db.Set<Offer>().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (offer?.CounterOffers.SingleOrDefault(counter => counter.Number == message.Counter) is not { } counter)
            return;
        foreach (var to in await mailboxes.OfAsync(offer.DealerId, ct))
        {
            await mailer.SendAsync(
                MailTemplates.CounterOffer(
                    MailIds.Of($"counter-offer-{message.Counter}", message.OfferId, to.AccountId), to.Language, to.Email, null,
                    links.Page($"/dealer/offers/{message.OfferId}"), offer.Reference.Value, $"{offer.Current.Car.Make} {offer.Current.Car.Model}", counter.Total),
                ct);
        }
    }
}

/// <summary>Reminds the buyer before an offer runs out.</summary>
internal sealed class NotifyOfferExpiringHandler(ICarTradeDb db, BuyerMailbox mailbox, IDealerDirectory dealers, IMailer mailer)
    : IMessageHandler<NotifyOfferExpiring>
{
    public async Task HandleAsync(NotifyOfferExpiring message, CancellationToken ct)
    {
        var id = new OfferId(message.OfferId);
        var offer = await db.Set<Offer>().SingleOrDefaultAsync(row => row.Id == id, ct);
        if (offer is not { IsLive: true } || offer.CurrentRevision != message.Revision || await mailbox.OfAsync(offer.RequestId, ct) is not { } to)
            return;
        var name = (await dealers.NamesAsync([offer.DealerId.Value], ct))[offer.DealerId.Value].Name;
        await mailer.SendAsync(
            MailTemplates.OfferExpiring(
                MailIds.Of($"offer-expiring-{message.Revision}", message.OfferId), to.Language, to.Email, to.Name, to.Link, to.Reference,
                $"{offer.Current.Car.Make} {offer.Current.Car.Model}", name, offer.ValidUntil),
            ct);
    }
}
