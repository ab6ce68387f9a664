using CarTrade.Application.Deals.Commands;
using CarTrade.Application.Deals.Queries;
using CarTrade.Domain.Deals;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Orders as staff have them: nameless, with the decisions that are theirs.</summary>
internal static class AdminOrderEndpoints
{
    public static void MapAdminOrders(this IEndpointRouteBuilder api)
    {
        var orders = api.MapGroup("/admin/orders").WithGroupName("admin").WithTags("Orders");

        orders.MapGet("/", (QueryEnum<OrderState>? state, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListOrdersQuery(null, state?.Value, after, limit ?? 20), ct).ToOk())
            .Sends<ListOrdersQuery>("listAllOrders")
            .WithSummary("Every order, newest first; by state, such as disputed");

        orders.MapGet("/{id:guid}", (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetOrderQuery(id), ct).ToOk(http, order => order.Version))
            .Sends<GetOrderQuery>("getOrderForStaff")
            .WithSummary("One order, without anybody's name");

        orders.MapPost("/{id:guid}/rulings", (Guid id, OrderRulingBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                http.AtVersion(async version => await mediator.Send(new RuleOrderCommand(id, body.Ruling, body.Reason, version), ct).ToNoContent()))
            .Sends<RuleOrderCommand>().Produces(StatusCodes.Status204NoContent)
            .WithSummary("Decide: hold or resume, settle a dispute or cancel, answer a cancellation. Needs If-Match");
    }
}

/// <summary>A decision.</summary>
/// <param name="Ruling">The decision.</param>
/// <param name="Reason">Why, without names.</param>
internal sealed record OrderRulingBody(OrderRuling Ruling, string Reason);
