using CarTrade.Application.Abstractions;
using CarTrade.Application.Deals.Commands;
using CarTrade.Application.Deals.Queries;
using CarTrade.Domain.Deals;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Orders as their dealership has them.</summary>
internal static class DealerOrderEndpoints
{
    public static void MapDealerOrders(this IEndpointRouteBuilder api)
    {
        var orders = api.MapGroup("/dealer/orders").WithGroupName("dealer").WithTags("Orders");

        orders.MapGet("/", (Guid? dealId, QueryEnum<OrderState>? state, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListOrdersQuery(dealId, state?.Value, after, limit ?? 20), ct).ToOk())
            .Sends<ListOrdersQuery>("listDealerOrders")
            .WithSummary("The dealership's orders, newest first");

        orders.MapGet("/{id:guid}", (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetOrderQuery(id), ct).ToOk(http, order => order.Version))
            .Sends<GetOrderQuery>("getDealerOrder")
            .WithSummary("One order: where it stands, what the caller can do, its steps and proformas");

        orders.MapPost("/{id:guid}/proformas", (Guid id, ProformaBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                http.AtVersion(async version => await mediator.Send(
                        new IssueProformaCommand(id, body.Plan ?? new(), body.ValidUntil, body.Chassis, version, http.IdempotencyKey()), ct)
                    .ToCreated($"{Map.Base}/dealer/orders/{id}/proformas")))
            .Sends<IssueProformaCommand>().Produces<CreatedResource>(StatusCodes.Status201Created)
            .WithSummary("Issue a proforma invoice, or one that takes the place of the present one. Needs If-Match");

        orders.MapGet("/{id:guid}/proformas/{proformaId:guid}/document", (Guid id, Guid proformaId, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetProformaDocumentQuery(id, proformaId), ct).ToPdf())
            .Sends<GetProformaDocumentQuery>("getDealerProformaDocument").Produces<Stream>(contentType: "application/pdf").WithMetadata(new PolicyClauseAttribute("3.3"))
            .WithSummary("A proforma invoice as PDF, in English and Japanese");

        orders.MapPost("/{id:guid}/steps", (Guid id, OrderStepInput body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                http.AtVersion(async version => await mediator.Send(new TakeOrderStepCommand(id, body, version), ct).ToNoContent()))
            .Sends<TakeOrderStepCommand>().Produces(StatusCodes.Status204NoContent)
            .WithSummary("State the next step of the car, with its number and day. Needs If-Match");

        orders.MapBothSides("Dealer");
    }
}

/// <summary>A proforma to be issued.</summary>
/// <param name="ValidUntil">Last moment of confirmation, 1 to 60 days ahead.</param>
/// <param name="Plan">How it is to be paid; left out, all is due within 5 days of the confirmation.</param>
/// <param name="Chassis">The chassis number of a car that was to be sourced.</param>
internal sealed record ProformaBody(DateTimeOffset ValidUntil, PlanInput? Plan = null, string? Chassis = null);
