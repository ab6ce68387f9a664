using CarTrade.Application.Abstractions;
using CarTrade.Domain.Offers;
using CarTrade.Domain.Photos;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Offers;

/// <summary>Lets the buyer of a request see the photos that an offer shows; done again, it changes nothing.</summary>
internal sealed class OfferPhotos(ICarTradeDb db)
{
    public async Task ShowAsync(Offer offer, Guid owner, CancellationToken ct)
    {
        var ids = offer.Current.PhotoIds.Select(id => new PhotoId(id)).ToList();
        if (ids.Count == 0)
            return;
        var shown = await db.Set<PhotoUse>().Where(use => use.RequestId == offer.RequestId && ids.Contains(use.PhotoId)).Select(use => use.PhotoId).ToListAsync(ct);
        foreach (var id in ids.Except(shown))
            db.Set<PhotoUse>().Add(PhotoUse.Create(id, offer.RequestId, owner));
    }
}
