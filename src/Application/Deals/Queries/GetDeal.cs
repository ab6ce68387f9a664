using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Dealers;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Deals;
using CarTrade.Domain.Offers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals.Queries;

/// <summary>One deal of the caller.</summary>
/// <param name="DealId">The deal.</param>
[Access(Audience.Guest, Audience.Member, Audience.DealerOwner, Audience.DealerSales)]
public sealed record GetDealQuery(Guid DealId) : IQuery<DealDto>;

/// <summary>Reads one; what either side may know of the other is the same for both.</summary>
internal sealed class GetDealHandler(ICarTradeDb db, ICaller caller) : IQueryHandler<GetDealQuery, DealDto>
{
    public async Task<ErrorOr<DealDto>> Handle(GetDealQuery request, CancellationToken cancellationToken)
    {
        var id = new DealId(request.DealId);
        var deal = await db.Set<Deal>().OwnedBy(caller, db).SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (deal is null)
            return CommonErrors.NotFound;
        var offer = await db.Set<Offer>().SingleAsync(row => row.Id == deal.OfferId, cancellationToken);
        var company = await db.Set<Dealer>().Where(row => row.Id == deal.DealerId).Select(row => row.Company).SingleAsync(cancellationToken);
        var contact = await db.Set<LeadRelease>()
            .Where(row => row.RequestId == deal.RequestId && row.DealerId == deal.DealerId)
            .OrderByDescending(row => row.Id)
            .Select(row => new DealContactDto(row.Id.Value, row.State, row.ReceivedAt))
            .FirstOrDefaultAsync(cancellationToken);
        var accepted = offer.Revisions.Single(revision => revision.Number == deal.Revision);
        return DealDto.Of(deal, company.EnglishName) with
        {
            Details = new(offer.Reference.Value, accepted.Etd, accepted.PhotoIds, CompanyInput.Of(company), contact),
        };
    }
}
