using CarTrade.Application.Billing.Commands;
using CarTrade.Application.Billing.Queries;
using CarTrade.Application.Deals.Announcements;
using CarTrade.Domain.Billing.Matching;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Money that came, and what finance decides of it.</summary>
internal static class MoneyReceiptEndpoints
{
    public static void MapReceipts(this IEndpointRouteBuilder money)
    {
        money.MapGet("/receipts", (QueryEnum<LineMatchState>? state, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListReceiptsQuery(state?.Value, after, limit), ct).ToOk())
            .Sends<ListReceiptsQuery>()
            .WithSummary("Money that came, by where it stands: unmatched, proposed, short, more than asked, from somebody else; newest first");

        money.MapPost("/lines/{id:guid}/acceptance", (Guid id, AcceptanceOfMatchBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AcceptMatchCommand(id, body.AcceptShortfall), ct).ToOk())
            .Sends<AcceptMatchCommand>()
            .WithSummary("Give a line to the orders that were proposed for it");

        money.MapPost("/lines/{id:guid}/remitter-decision", (Guid id, RemitterDecisionBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new DecideRemitterCommand(id, body.Decision, body.Relation, body.Reason), ct).ToOk())
            .Sends<DecideRemitterCommand>()
            .WithSummary("Accept or return money of a sender who is not the buyer, with the reason and how the two are related");

        money.MapPost("/lines/{id:guid}/reversal", (Guid id, ReversalBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ReverseLineCommand(id, body.ReversedLineId), ct).ToNoContent())
            .Sends<ReverseLineCommand>().Produces(StatusCodes.Status204NoContent)
            .WithSummary("Say which earlier line the bank took back by this one; what was booked for it is taken back");

        money.MapGet("/orders/{id:guid}/announcements", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new ListAnnouncementsQuery(id), ct).ToOk())
            .Sends<ListAnnouncementsQuery>("listAnnouncementsOfOrder")
            .WithSummary("Transfers that the buyer of an order announced: a buyer's word, and no money");
    }
}
