using CarTrade.Application.Shipping.Commands;
using CarTrade.Application.Shipping.Queries;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Shipments of orders: their dealership states what happens, both sides read.</summary>
internal static class ShipmentEndpoints
{
    public static void MapShipments(this IEndpointRouteBuilder api)
    {
        api.MapGet("/orders/{id:guid}/shipment", (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetShipmentQuery(id), ct).ToOk(http, shipment => shipment.Version))
            .Sends<GetShipmentQuery>().WithGroupName("public").WithTags("Shipments")
            .WithSummary("The way of my car: what happened with its evidence, what is expected, and the days to heed; 404 before the first payment");

        api.MapGet("/dealer/orders/{id:guid}/shipment", (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetShipmentQuery(id), ct).ToOk(http, shipment => shipment.Version))
            .Sends<GetShipmentQuery>("getDealerShipment").WithGroupName("dealer").WithTags("Shipments")
            .WithSummary("The way of an ordered car: what happened, what can be stated now, and the days to heed; 404 before the first payment");

        api.MapPost("/dealer/orders/{id:guid}/shipment/events", (Guid id, ShipmentEventInput body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                http.AtVersion(async version => await mediator.Send(new PostShipmentEventCommand(id, body, version), ct).ToNoContent()))
            .Sends<PostShipmentEventCommand>().WithGroupName("dealer").WithTags("Shipments").Produces(StatusCodes.Status204NoContent)
            .WithSummary("State what happened to the car, with what shows it; the order follows. Needs If-Match with the shipment's version");

        api.MapGet("/admin/orders/{id:guid}/shipment", (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetShipmentQuery(id), ct).ToOk(http, shipment => shipment.Version))
            .Sends<GetShipmentQuery>("getShipmentForStaff").WithGroupName("admin").WithTags("Shipments")
            .WithSummary("The way of an ordered car");
    }
}
