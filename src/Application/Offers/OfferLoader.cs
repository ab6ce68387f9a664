using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Offers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Offers;

/// <summary>Loads offers to be changed. What belongs to others is not there, as if it never existed.</summary>
internal sealed class OfferLoader(ICarTradeDb db, ICaller caller, IDealerDirectory dealers)
{
    /// <summary>The dealership of the caller.</summary>
    public DealerId Dealer => new(caller.DealerId ?? Guid.Empty);

    /// <summary>An offer of the caller's dealership, or to one of the caller's requests.</summary>
    public async Task<ErrorOr<Offer>> FindAsync(Guid offerId, CancellationToken ct)
    {
        var id = new OfferId(offerId);
        var offer = await db.Set<Offer>().AsTracking().OwnedBy(caller, db).SingleOrDefaultAsync(row => row.Id == id, ct);
        return offer is null ? CommonErrors.NotFound : offer;
    }

    /// <summary>The dealership's board entry of a request, tracked.</summary>
    public async Task<ErrorOr<BoardEntry>> EntryAsync(PurchaseRequestId request, CancellationToken ct)
    {
        var dealer = Dealer;
        var entry = await db.Set<BoardEntry>().AsTracking().SingleOrDefaultAsync(row => row.DealerId == dealer && row.RequestId == request, ct);
        return entry is null ? CommonErrors.NotFound : entry;
    }

    /// <summary>Whether the dealership is accredited now.</summary>
    public async Task<DealerStanding> StandingAsync(CancellationToken ct) =>
        (await dealers.StandingAsync([Dealer], ct)).SingleOrDefault() ?? new DealerStanding(Dealer, MayReceive: false);
}
