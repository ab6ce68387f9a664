using CarTrade.Application.Offers;
using CarTrade.Application.Offers.Commands;
using CarTrade.Application.Offers.Queries;
using CarTrade.WebApi.Errors;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Offers as their dealership has them.</summary>
internal static class DealerOfferEndpoints
{
    public static void MapDealerOffers(this IEndpointRouteBuilder api)
    {
        var offers = api.MapGroup("/dealer/offers").WithGroupName("dealer").WithTags("Offers");

        offers.MapPost("/", (DealerOfferBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new SendOfferCommand(body.RequestId, body.Offer, http.IdempotencyKey()), ct).ToCreated($"{Map.Base}/dealer/offers"))
            .Sends<SendOfferCommand>()
            .WithSummary("Send an offer for a request on the board");

        offers.MapGet("/", (Guid? requestId, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListDealerOffersQuery(requestId, after, limit ?? 20), ct).ToOk())
            .Sends<ListDealerOffersQuery>()
            .WithSummary("The dealership's offers, newest first");

        offers.MapGet("/{id:guid}", (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetDealerOfferQuery(id), ct).ToOk(http, offer => offer.Version))
            .Sends<GetDealerOfferQuery>()
            .WithSummary("One offer with its revisions and the buyer's counter-offers");

        offers.MapPost("/{id:guid}/revisions", async (Guid id, OfferInput body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                http.Version() is { IsError: false, Value: var version }
                    ? (IResult)(await mediator.Send(new ReviseOfferCommand(id, body, version), ct).ToOk()).Result
                    : Problems.From(http.Version().Errors))
            .Sends<ReviseOfferCommand>()
            .Produces<RevisionNumber>()
            .WithSummary("Revise an offer; the old revision stays as it is. Needs If-Match");

        offers.MapPost("/{id:guid}/withdrawal", (Guid id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new WithdrawOfferCommand(id), ct).ToNoContent())
            .Sends<WithdrawOfferCommand>()
            .WithSummary("Take an offer back");

        offers.MapPost("/{id:guid}/counter-refusals", (Guid id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new RefuseCounterOfferCommand(id), ct).ToNoContent())
            .Sends<RefuseCounterOfferCommand>()
            .WithSummary("Refuse the buyer's counter-offer, which ends the offer");
    }
}

/// <summary>An offer for a request.</summary>
/// <param name="RequestId">The request on the board.</param>
/// <param name="Offer">The offer.</param>
internal sealed record DealerOfferBody(Guid RequestId, OfferInput Offer);
