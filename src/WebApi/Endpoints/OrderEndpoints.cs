using CarTrade.Application.Common.Inputs;
using CarTrade.Application.Deals.Announcements;
using CarTrade.Application.Deals.Commands;
using CarTrade.Application.Deals.Queries;
using CarTrade.Domain.Deals;
using CarTrade.WebApi.Auth.Limits;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Orders as their buyer has them, and the check of a proforma that anybody holds.</summary>
internal static class OrderEndpoints
{
    public static void MapOrders(this IEndpointRouteBuilder api)
    {
        var orders = api.MapGroup("/orders").WithGroupName("public").WithTags("Orders");

        orders.MapGet("/", (Guid? dealId, QueryEnum<OrderState>? state, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListOrdersQuery(dealId, state?.Value, after, limit ?? 20), ct).ToOk())
            .Sends<ListOrdersQuery>()
            .WithSummary("My orders, newest first");

        orders.MapGet("/{id:guid}", (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetOrderQuery(id), ct).ToOk(http, order => order.Version))
            .Sends<GetOrderQuery>()
            .WithSummary("One order: where it stands, what the caller can do, its steps and proformas");

        orders.MapGet("/{id:guid}/proformas/{proformaId:guid}/document", (Guid id, Guid proformaId, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetProformaDocumentQuery(id, proformaId), ct).ToPdf())
            .Sends<GetProformaDocumentQuery>().Produces<Stream>(contentType: "application/pdf").WithMetadata(new PolicyClauseAttribute("3.3"))
            .WithSummary("A proforma invoice as PDF, in English and Japanese");

        orders.MapPost("/{id:guid}/confirmation", (Guid id, ProformaConfirmationBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                http.AtVersion(async version => await mediator.Send(new ConfirmProformaCommand(id, body.ProformaId, version), ct).ToNoContent()))
            .Sends<ConfirmProformaCommand>().Produces(StatusCodes.Status204NoContent)
            .WithSummary("Agree to the proforma invoice. Needs If-Match");

        orders.MapPost("/{id:guid}/receipt", (Guid id, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                http.AtVersion(async version => await mediator.Send(new ConfirmReceiptCommand(id, version), ct).ToNoContent()))
            .Sends<ConfirmReceiptCommand>().Produces(StatusCodes.Status204NoContent)
            .WithSummary("Say that the car is there. Needs If-Match");

        orders.MapPost("/{id:guid}/announcements", (Guid id, AnnouncementBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AnnouncePaymentCommand(id, body.Amount, body.SentOn, body.Reference, http.IdempotencyKey()), ct).ToCreated($"{Map.Base}/orders/{id}/announcements"))
            .Sends<AnnouncePaymentCommand>()
            .WithSummary("Say what the transfer slip says, so that finance looks for the money; it never counts as money");

        orders.MapGet("/{id:guid}/announcements", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new ListAnnouncementsQuery(id), ct).ToOk())
            .Sends<ListAnnouncementsQuery>()
            .WithSummary("Transfers that I announced for an order");

        orders.MapBothSides("");

        api.MapPost("/proforma-checks", (ProformaCheckBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new CheckProformaCommand(body.Number, body.Total, body.Code), ct).ToOk())
            .Sends<CheckProformaCommand>().WithGroupName("public").WithTags("Orders").Limited(Limit.Guess)
            .WithSummary("Check a proforma invoice by number, total and code, before paying: genuine, superseded, or stop");
    }

    /// <summary>What either side can do: cancel, answer, dispute.</summary>
    public static void MapBothSides(this IEndpointRouteBuilder orders, string side)
    {
        orders.MapPost("/{id:guid}/cancellations", (Guid id, CancellationBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                http.AtVersion(async version => await mediator.Send(new AskCancellationCommand(id, body.Ground, version), ct).ToNoContent()))
            .Sends<AskCancellationCommand>($"ask{side}Cancellation").Produces(StatusCodes.Status204NoContent)
            .WithSummary("Cancel before the first payment; after it, ask the other side. Needs If-Match");

        orders.MapPost("/{id:guid}/cancellation-answers", (Guid id, CancellationAnswerBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                http.AtVersion(async version => await mediator.Send(new AnswerCancellationCommand(id, body.Answer, version), ct).ToNoContent()))
            .Sends<AnswerCancellationCommand>($"answer{side}Cancellation").Produces(StatusCodes.Status204NoContent)
            .WithSummary("Agree or refuse when the other side asks to cancel, or take one's own wish back. Needs If-Match");

        orders.MapPost("/{id:guid}/disputes", (Guid id, DisputeBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                http.AtVersion(async version => await mediator.Send(new OpenDisputeCommand(id, body.Ground, version), ct).ToNoContent()))
            .Sends<OpenDisputeCommand>($"open{side}Dispute").Produces(StatusCodes.Status204NoContent)
            .WithSummary("Open a dispute: money and papers stay where they are. Needs If-Match");
    }
}

/// <summary>An agreement to a proforma.</summary>
/// <param name="ProformaId">The proforma that the buyer read.</param>
internal sealed record ProformaConfirmationBody(Guid ProformaId);

/// <summary>A cancellation.</summary>
/// <param name="Ground">Why.</param>
internal sealed record CancellationBody(CancellationGround Ground);

/// <summary>An answer to the wish to cancel.</summary>
/// <param name="Answer">The answer.</param>
internal sealed record CancellationAnswerBody(CancellationAnswer Answer);

/// <summary>A dispute.</summary>
/// <param name="Ground">What it is about.</param>
internal sealed record DisputeBody(DisputeGround Ground);

/// <summary>A proforma that somebody holds.</summary>
/// <param name="Number">The number on the paper.</param>
/// <param name="Total">The total on the paper.</param>
/// <param name="Code">The code on the paper.</param>
internal sealed record ProformaCheckBody(string Number, MoneyInput Total, string Code);

/// <summary>A transfer slip.</summary>
/// <param name="Amount">What was sent.</param>
/// <param name="SentOn">The day on the slip.</param>
/// <param name="Reference">The bank's number of the transfer: up to 35 letters and digits, with hyphens or slashes.</param>
internal sealed record AnnouncementBody(MoneyInput Amount, DateOnly SentOn, string Reference);
