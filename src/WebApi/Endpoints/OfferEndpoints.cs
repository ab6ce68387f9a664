using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Deals.Queries;
using CarTrade.Application.Offers.Commands;
using CarTrade.Application.Offers.Queries;
using CarTrade.Domain.Common;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Offers and deals as their buyer has them.</summary>
internal static class OfferEndpoints
{
    public static void MapOffers(this IEndpointRouteBuilder api)
    {
        var site = api.MapGroup("").WithGroupName("public");

        site.MapGet("/purchase-requests/{id:guid}/offers", (Guid id, string? currency, QueryEnum<Incoterm>? incoterm, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new CompareOffersQuery(id, currency, incoterm?.Value), ct).ToOk())
            .Sends<CompareOffersQuery>().WithTags("Offers")
            .WithSummary("The offers to a request, brought to one currency and incoterm; what is missing is named");

        site.MapPost("/offers/{id:guid}/counter-offers", (Guid id, CounterOfferBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new CounterOfferCommand(id, body.Revision, body.Total, body.Note), ct).ToOk())
            .Sends<CounterOfferCommand>().WithTags("Offers")
            .WithSummary("Answer an offer with another total");

        site.MapPost("/offers/{id:guid}/acceptance", (Guid id, AcceptanceBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AcceptOfferCommand(id, body.Revision, http.IdempotencyKey()), ct).ToCreated($"{Map.Base}/deals"))
            .Sends<AcceptOfferCommand>().WithTags("Offers")
            .WithSummary("Take an offer: holds the car across all dealers, releases the contact to this dealer, makes the deal");

        site.MapPost("/offers/{id:guid}/refusal", (Guid id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new RefuseOfferCommand(id), ct).ToNoContent())
            .Sends<RefuseOfferCommand>().WithTags("Offers")
            .WithSummary("Decline an offer");

        site.MapGet("/deals", (Guid? requestId, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListDealsQuery(requestId, limit ?? 20), ct).ToOk())
            .Sends<ListDealsQuery>().WithTags("Deals")
            .WithSummary("My deals, newest first");

        site.MapGet("/deals/{id:guid}", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetDealQuery(id), ct).ToOk())
            .Sends<GetDealQuery>().WithTags("Deals")
            .WithSummary("One deal: what was agreed, frozen, with the seller and how far the contact has gone");
    }
}

/// <summary>A counter-offer.</summary>
/// <param name="Revision">The revision that the buyer read.</param>
/// <param name="Total">The total that the buyer would pay, in the offer's currency.</param>
/// <param name="Note">Free text; contact details in it are masked.</param>
internal sealed record CounterOfferBody(int Revision, MoneyInput Total, string? Note = null);

/// <summary>An acceptance.</summary>
/// <param name="Revision">The revision that the buyer read; a newer one is refused with 409.</param>
internal sealed record AcceptanceBody(int Revision);
