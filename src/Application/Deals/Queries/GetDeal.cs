using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Deals;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals.Queries;

/// <summary>One deal of the caller.</summary>
/// <param name="DealId">The deal.</param>
[Access(Audience.Guest, Audience.Member, Audience.DealerOwner, Audience.DealerSales)]
public sealed record GetDealQuery(Guid DealId) : IQuery<DealDto>;

/// <summary>Reads one.</summary>
internal sealed class GetDealHandler(ICarTradeDb db, ICaller caller, IDealerDirectory dealers) : IQueryHandler<GetDealQuery, DealDto>
{
    public async Task<ErrorOr<DealDto>> Handle(GetDealQuery request, CancellationToken cancellationToken)
    {
        var id = new DealId(request.DealId);
        var deal = await db.Set<Deal>().OwnedBy(caller, db).SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (deal is null)
            return CommonErrors.NotFound;
        var names = await dealers.NamesAsync([deal.DealerId.Value], cancellationToken);
        return DealDto.Of(deal, names[deal.DealerId.Value].Name);
    }
}
