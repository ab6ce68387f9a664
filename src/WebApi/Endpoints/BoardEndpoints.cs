using CarTrade.Application.PurchaseRequests.Queries;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>A dealership's board of blind requests.</summary>
internal static class BoardEndpoints
{
    public static void MapBoard(this IEndpointRouteBuilder api)
    {
        var board = api.MapGroup("/dealer/board").WithGroupName("dealer").WithTags("Board");

        board.MapGet("/", (string? make, string? country, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListBoardQuery(make, country, after, limit ?? 20), ct).ToOk())
            .Sends<ListBoardQuery>()
            .WithSummary("Open requests that match what the dealership serves, without contact, newest first");

        board.MapGet("/{requestId:guid}", (Guid requestId, HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetBoardEntryQuery(requestId), ct).ToOk(http, entry => entry.Version))
            .Sends<GetBoardEntryQuery>()
            .WithSummary("One request on the board, open or closed");
    }
}
