using CarTrade.Application.Billing.Queries;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>The books, for whoever keeps them.</summary>
internal static class MoneyEndpoints
{
    public static void MapMoney(this IEndpointRouteBuilder api)
    {
        var money = api.MapGroup("/admin/money").WithGroupName("admin").WithTags("Money");

        money.MapGet("/transactions", (Guid? orderId, Guid? lineId, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListMoneyTransactionsQuery(orderId, lineId, after, limit), ct).ToOk())
            .Sends<ListMoneyTransactionsQuery>()
            .WithSummary("What was booked, newest first; entries name orders and lines of statements, and nobody");

        money.MapGet("/balances", (Guid? orderId, IMediator mediator, CancellationToken ct) => mediator.Send(new ListBalancesQuery(orderId), ct).ToOk())
            .Sends<ListBalancesQuery>()
            .WithSummary("Balances of every account, or of one order, as sums of the books");
    }
}
