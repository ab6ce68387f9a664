using CarTrade.Application.Abstractions;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Common;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Offers;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Offers.Queries;

/// <summary>The dealership's offers, newest first.</summary>
/// <param name="RequestId">Only those for this request.</param>
/// <param name="After">The last row of the page before.</param>
/// <param name="Limit">Rows a page, 1 to 100.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.WriteOffers)]
public sealed record ListDealerOffersQuery(Guid? RequestId, Guid? After, int Limit = PageLimits.Default) : IQuery<Page<OfferDto>>;

/// <summary>Limits of a page.</summary>
internal sealed class ListDealerOffersValidator : AbstractValidator<ListDealerOffersQuery>
{
    public ListDealerOffersValidator() =>
        RuleFor(query => query.Limit).InclusiveBetween(1, PageLimits.Maximum).WithErrorCode("page.limit_out_of_range");
}

/// <summary>Reads by dealership.</summary>
internal sealed class ListDealerOffersHandler(ICarTradeDb db, ICaller caller) : IQueryHandler<ListDealerOffersQuery, Page<OfferDto>>
{
    public async Task<ErrorOr<Page<OfferDto>>> Handle(ListDealerOffersQuery request, CancellationToken cancellationToken)
    {
        var dealer = new DealerId(caller.DealerId ?? Guid.Empty);
        var rows = db.Set<Offer>().Where(row => row.DealerId == dealer);
        if (request.RequestId is { } requestId)
        {
            var id = new PurchaseRequestId(requestId);
            rows = rows.Where(row => row.RequestId == id);
        }

        if (request.After is { } after)
        {
            var last = new OfferId(after);
            rows = rows.Where(row => row.Id < last);
        }

        var page = await rows.OrderByDescending(row => row.Id).Take(request.Limit + 1).ToListAsync(cancellationToken);
        return Page.Of(page.ConvertAll(offer => OfferDto.Of(offer, ActorRole.Dealer)), request.Limit, offer => offer.Id.ToString());
    }
}
