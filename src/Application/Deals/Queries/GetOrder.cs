using CarTrade.Application.Abstractions;
using CarTrade.Application.Common.Inputs;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Common;
using CarTrade.Domain.Deals;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Deals.Queries;

/// <summary>One order of the caller.</summary>
/// <param name="OrderId">The order.</param>
[Access(Audience.Guest, Audience.Member, Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Audience.Admin, Scope = DealerScopes.ReadOrders)]
public sealed record GetOrderQuery(Guid OrderId) : IQuery<OrderDto>;

/// <summary>Reads one.</summary>
internal sealed class GetOrderHandler(ICarTradeDb db, OrderLoader orders, ICaller caller, IDealerDirectory dealers) : IQueryHandler<GetOrderQuery, OrderDto>
{
    public async Task<ErrorOr<OrderDto>> Handle(GetOrderQuery request, CancellationToken cancellationToken)
    {
        var found = await orders.FindAsync(request.OrderId, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var (order, role) = (found.Value, caller.RoleOfOrders());
        var deal = await orders.DealAsync(order, cancellationToken);
        var names = await dealers.NamesAsync([order.DealerId.Value], cancellationToken);
        var papers = await db.Set<Proforma>().Where(row => row.OrderId == order.Id).OrderByDescending(row => row.Revision).ToListAsync(cancellationToken);
        return OrderDto.Of(order, deal, names[order.DealerId.Value].Name, role) with
        {
            Details = new(
                [.. order.History.Select(OrderStepDto.Of)],
                papers.ConvertAll(paper => ProformaDto.Of(paper, order.ProformaNumber)),
                CancellationDto.Of(order.Cancellation),
                Fees(order, papers.FirstOrDefault(), role),
                VoyageDto.Of(order.Voyage)),
        };
    }

    private static List<CancellationFeeDto> Fees(Order order, Proforma? proforma, ActorRole role)
    {
        if (proforma is null || !(order.Can(OrderAction.Cancel, role) || order.Can(OrderAction.AskCancellation, role)))
            return [];
        var grounds = Enum.GetValues<CancellationGround>().Where(ground => role != ActorRole.Buyer || ground != CancellationGround.NotPaid);
        return [.. grounds.Select(ground =>
        {
            var fault = CancellationTable.FaultOf(ground, role);
            var fee = CancellationTable.FeeOf(order.StateBefore ?? order.State, fault, proforma.Price.Total, proforma.FirstPayment);
            return new CancellationFeeDto(ground, fault, MoneyInput.Of(fee));
        })];
    }
}
