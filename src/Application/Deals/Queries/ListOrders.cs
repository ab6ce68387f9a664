using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Deals;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals.Queries;

/// <summary>The caller's orders: a buyer's, a dealership's, or all for staff; newest first.</summary>
/// <param name="DealId">Only the order of this deal.</param>
/// <param name="State">Only those in this state.</param>
/// <param name="After">The last row of the page before.</param>
/// <param name="Limit">Rows a page, 1 to 100.</param>
[Access(Audience.Guest, Audience.Member, Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Audience.Admin, Scope = DealerScopes.ReadOrders)]
public sealed record ListOrdersQuery(Guid? DealId, OrderState? State, Guid? After, int Limit = PageLimits.Default) : IQuery<Page<OrderDto>>;

/// <summary>Limits of a page.</summary>
internal sealed class ListOrdersValidator : AbstractValidator<ListOrdersQuery>
{
    public ListOrdersValidator() =>
        RuleFor(query => query.Limit).InclusiveBetween(1, PageLimits.Maximum).WithErrorCode("page.limit_out_of_range");
}

/// <summary>Reads by owner.</summary>
internal sealed class ListOrdersHandler(ICarTradeDb db, ICaller caller, IDealerDirectory dealers) : IQueryHandler<ListOrdersQuery, Page<OrderDto>>
{
    public async Task<ErrorOr<Page<OrderDto>>> Handle(ListOrdersQuery request, CancellationToken cancellationToken)
    {
        var rows = Filtered(request);
        var page = await rows.OrderByDescending(row => row.Id).Take(request.Limit + 1)
            .Join(db.Set<Deal>(), order => order.DealId, deal => deal.Id, (order, deal) => new { Order = order, Deal = deal })
            .OrderByDescending(pair => pair.Order.Id).ToListAsync(cancellationToken);
        var names = await dealers.NamesAsync([.. page.Select(pair => pair.Order.DealerId.Value).Distinct()], cancellationToken);
        var role = caller.RoleOfOrders();
        return Page.Of(
            page.ConvertAll(pair => OrderDto.Of(pair.Order, pair.Deal, names[pair.Order.DealerId.Value].Name, role)), request.Limit, order => order.Id.ToString());
    }

    private IQueryable<Order> Filtered(ListOrdersQuery request)
    {
        var rows = db.Set<Order>().OwnedBy(caller, db);
        if (request.DealId is { } dealId)
        {
            var deal = new DealId(dealId);
            rows = rows.Where(row => row.DealId == deal);
        }

        if (request.State is { } state)
            rows = rows.Where(row => row.State == state);
        if (request.After is not { } after)
            return rows;
        var last = new OrderId(after);
        return rows.Where(row => row.Id < last);
    }
}
