using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Offers;
using CarTrade.Domain.Deals;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals.Queries;

/// <summary>The caller's deals: a buyer's accepted offers, or a dealership's, newest first.</summary>
/// <param name="RequestId">Only the deal of this request.</param>
/// <param name="Limit">Rows, 1 to 100.</param>
[Access(Audience.Guest, Audience.Member, Audience.DealerOwner, Audience.DealerSales)]
public sealed record ListDealsQuery(Guid? RequestId, int Limit = PageLimits.Default) : IQuery<IReadOnlyList<DealDto>>;

/// <summary>An accepted deal: what was agreed, frozen.</summary>
/// <param name="Id">The deal.</param>
/// <param name="Reference">Its human reference.</param>
/// <param name="RequestId">The request.</param>
/// <param name="OfferId">The accepted offer.</param>
/// <param name="Revision">The accepted revision.</param>
/// <param name="DealerId">The dealership.</param>
/// <param name="DealerName">The dealership's business name.</param>
/// <param name="Car">The car.</param>
/// <param name="Price">The price, broken down.</param>
/// <param name="Total">What the buyer pays under its incoterm.</param>
/// <param name="Port">Named port.</param>
/// <param name="AcceptedAt">When it was accepted.</param>
/// <param name="Details">What belongs to a single deal; absent in lists.</param>
public sealed record DealDto(
    Guid Id,
    string Reference,
    Guid RequestId,
    Guid OfferId,
    int Revision,
    Guid DealerId,
    string DealerName,
    OfferedCarInput Car,
    PriceInput Price,
    MoneyInput Total,
    string Port,
    DateTimeOffset AcceptedAt,
    DealDetailsDto? Details = null)
{
    internal static DealDto Of(Deal deal, string dealer) => new(
        deal.Id.Value, deal.Reference.Value, deal.RequestId.Value, deal.OfferId.Value, deal.Revision, deal.DealerId.Value, dealer,
        OfferedCarInput.Of(deal.Car), PriceInput.Of(deal.Price), MoneyInput.Of(deal.Price.Total), deal.Port.Code, deal.AcceptedAt);
}

/// <summary>Limits of the list.</summary>
internal sealed class ListDealsValidator : AbstractValidator<ListDealsQuery>
{
    public ListDealsValidator() =>
        RuleFor(query => query.Limit).InclusiveBetween(1, PageLimits.Maximum).WithErrorCode("page.limit_out_of_range");
}

/// <summary>Reads by owner.</summary>
internal sealed class ListDealsHandler(ICarTradeDb db, ICaller caller, IDealerDirectory dealers) : IQueryHandler<ListDealsQuery, IReadOnlyList<DealDto>>
{
    public async Task<ErrorOr<IReadOnlyList<DealDto>>> Handle(ListDealsQuery request, CancellationToken cancellationToken)
    {
        var deals = await db.Set<Deal>().OwnedBy(caller, db)
            .Where(row => request.RequestId == null || row.RequestId == new PurchaseRequestId(request.RequestId.Value))
            .OrderByDescending(row => row.AcceptedAt).Take(request.Limit).ToListAsync(cancellationToken);
        var names = await dealers.NamesAsync([.. deals.Select(deal => deal.DealerId.Value)], cancellationToken);
        return deals.ConvertAll(deal => DealDto.Of(deal, names[deal.DealerId.Value].Name));
    }
}
