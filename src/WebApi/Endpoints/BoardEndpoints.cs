using CarTrade.Application.PurchaseRequests.Changes;
using CarTrade.Application.PurchaseRequests.Queries;
using CarTrade.Application.PurchaseRequests.Questions;
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

        board.MapGet("/{requestId:guid}/questions", (Guid requestId, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListBoardQuestionsQuery(requestId), ct).ToOk())
            .Sends<ListBoardQuestionsQuery>()
            .WithSummary("The dealership's thread with the buyer; contact details are masked until the receipt");

        board.MapPost("/{requestId:guid}/questions", (Guid requestId, QuestionBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AskQuestionCommand(requestId, body.Text), ct).ToNoContent())
            .Sends<AskQuestionCommand>()
            .WithSummary("Write to the buyer");

        api.MapGet("/dealer/changes", (string? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListChangesQuery(after, limit ?? 100), ct).ToOk())
            .WithGroupName("dealer").WithTags("Changes")
            .Sends<ListChangesQuery>()
            .WithSummary("What changed since a cursor; a poller that keeps the last cursor misses nothing");
    }
}

/// <summary>A message.</summary>
/// <param name="Text">At most 2,000 characters; contact details in it are masked until the contact is released.</param>
internal sealed record QuestionBody(string Text);
