using CarTrade.Application.Abstractions;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Common;
using ErrorOr;

namespace CarTrade.Application.Offers.Queries;

/// <summary>One of the dealership's offers, with all revisions and counter-offers.</summary>
/// <param name="OfferId">The offer.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.WriteOffers)]
public sealed record GetDealerOfferQuery(Guid OfferId) : IQuery<OfferDto>;

/// <summary>Reads one.</summary>
internal sealed class GetDealerOfferHandler(OfferLoader offers) : IQueryHandler<GetDealerOfferQuery, OfferDto>
{
    public async Task<ErrorOr<OfferDto>> Handle(GetDealerOfferQuery request, CancellationToken cancellationToken)
    {
        var offer = await offers.FindAsync(request.OfferId, cancellationToken);
        return offer.Then(found => OfferDto.Of(found, ActorRole.Dealer));
    }
}
