using CarTrade.Application.Common.Inputs;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Application.PurchaseRequests.Commands;
using CarTrade.Application.PurchaseRequests.Queries;
using CarTrade.Application.PurchaseRequests.Questions;
using CarTrade.Domain.Common;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>A buyer's requests.</summary>
internal static class PurchaseRequestEndpoints
{
    public static void MapPurchaseRequests(this IEndpointRouteBuilder api)
    {
        var requests = api.MapGroup("/purchase-requests").WithGroupName("public").WithTags("Purchase requests");

        requests.MapPost("/", (PurchaseRequestBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(http.IdempotencyKey()), ct).ToCreated($"{Map.Base}/purchase-requests"))
            .Sends<SubmitPurchaseRequestCommand>()
            .WithSummary("Ask the accredited dealers for a car, as a guest or a member");

        requests.MapGet("/", (Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListPurchaseRequestsQuery(after, limit ?? 20), ct).ToOk())
            .Sends<ListPurchaseRequestsQuery>()
            .WithSummary("My requests, newest first");

        requests.MapGet("/{id:guid}", (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetPurchaseRequestQuery(id), ct).ToOk(http, request => request.Version))
            .Sends<GetPurchaseRequestQuery>()
            .WithMetadata(new PolicyClauseAttribute("1.2"))
            .WithSummary("One of my requests, with the contact that I gave with it");

        requests.MapPut("/{id:guid}/contact", (Guid id, ContactInput body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new CorrectRequestContactCommand(id, body), ct).ToNoContent())
            .Sends<CorrectRequestContactCommand>()
            .WithSummary("Correct the contact given with a request, except its proved address; dealers that wait get the corrected one, those that own a copy are told");

        requests.MapPost("/{id:guid}/withdrawal", (Guid id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new WithdrawPurchaseRequestCommand(id), ct).ToNoContent())
            .Sends<WithdrawPurchaseRequestCommand>()
            .WithSummary("Take a request back: what no dealer has received is recalled");

        requests.MapGet("/{id:guid}/dealers", (Guid id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListRequestDealersQuery(id), ct).ToOk())
            .Sends<ListRequestDealersQuery>()
            .WithSummary("The dealers that the request reached, and who has the contact");

        requests.MapPost("/{id:guid}/releases", (Guid id, ReleaseBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ReleaseContactCommand(id, body.DealerIds), ct).ToOk())
            .Sends<ReleaseContactCommand>()
            .WithMetadata(new PolicyClauseAttribute("3.3"))
            .WithSummary("Release the contact to these dealers, after ten minutes in which it can be taken back");

        requests.MapDelete("/{id:guid}/releases/{releaseId:guid}", (Guid id, Guid releaseId, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new CancelReleaseCommand(id, releaseId), ct).ToNoContent())
            .Sends<CancelReleaseCommand>()
            .WithSummary("Take a release back before it leaves");

        requests.MapGet("/{id:guid}/questions", (Guid id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListQuestionsQuery(id), ct).ToOk())
            .Sends<ListQuestionsQuery>()
            .WithSummary("The threads with dealers; contact details are masked until a dealer has received the contact");

        requests.MapPost("/{id:guid}/questions", (Guid id, AnswerBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AnswerQuestionCommand(id, body.DealerId, body.Text), ct).ToNoContent())
            .Sends<AnswerQuestionCommand>()
            .WithSummary("Write to a dealer that the request reached");
    }
}

/// <summary>A request for a car.</summary>
/// <param name="Wish">The wished car.</param>
/// <param name="Destination">Where it goes.</param>
/// <param name="Incoterm">How prices are wanted.</param>
/// <param name="Release">When dealers get the contact.</param>
/// <param name="PolicyVersion">The privacy policy version that was shown and accepted.</param>
/// <param name="Language">Language of mails: <c>en</c> or <c>ja</c>.</param>
/// <param name="Contact">Contact of this request; a member may leave it out and the profile's is copied.</param>
/// <param name="Note">Free text; contact details in it are masked until the contact is released.</param>
internal sealed record PurchaseRequestBody(
    WishInput Wish,
    DestinationInput Destination,
    Incoterm Incoterm,
    ReleaseInput Release,
    string PolicyVersion,
    string Language,
    ContactInput? Contact = null,
    string? Note = null)
{
    public SubmitPurchaseRequestCommand ToCommand(string? key) =>
        new(Wish, Destination, Incoterm, Release, PolicyVersion, Language, Contact, Note, key);
}

/// <summary>A message to a dealer.</summary>
/// <param name="DealerId">The dealer.</param>
/// <param name="Text">At most 2,000 characters; contact details in it are masked until the contact is released.</param>
internal sealed record AnswerBody(Guid DealerId, string Text);

/// <summary>The dealers who are to get the contact.</summary>
/// <param name="DealerIds">One to ten dealers that the request reached.</param>
internal sealed record ReleaseBody(IReadOnlyList<Guid> DealerIds);
