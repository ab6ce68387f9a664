using CarTrade.Application.Privacy.LegalDesk.Commands;
using CarTrade.Application.Privacy.LegalDesk.Queries;
using CarTrade.Domain.Privacy.LegalDesk;
using CarTrade.WebApi.Hosting;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Disclosures by law (4.1, 4.2, 4.3): a hold, papers, necessity by field, two officers, one package, and the person is told.</summary>
internal static class LegalDeskEndpoints
{
    public static void MapLegalDesk(this IEndpointRouteBuilder api)
    {
        var cases = api.MapGroup("/admin/legal-disclosures").WithGroupName("admin").WithTags("Legal desk");

        cases.MapGet("/", (QueryEnum<LegalState>? state, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListLegalDisclosuresQuery(state?.Value, after, limit), ct).ToOk())
            .Sends<ListLegalDisclosuresQuery>()
            .WithSummary("Disclosures by law, newest first, without what is sealed");

        cases.MapPost("/", (LegalDisclosureBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(http.IdempotencyKey()), ct).ToCreated($"{Map.Base}/admin/legal-disclosures"))
            .Sends<OpenLegalDisclosureCommand>()
            .WithSummary("Open a case for an authority's request; the record is held from then on");

        cases.MapGet("/{id:guid}", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetLegalDisclosureQuery(id), ct).ToOk())
            .Sends<GetLegalDisclosureQuery>()
            .WithMetadata(new PolicyClauseAttribute("4.1"))
            .WithSummary("A case with statement, necessity by field, papers and history. Needs the Access-Reason header");

        cases.MapPost("/{id:guid}/documents", async (Guid id, QueryEnum<LegalDocumentKind> kind, HttpRequest request, IMediator mediator, CancellationToken ct) =>
                await mediator.Send(new AddLegalDocumentCommand(id, kind.Value, await request.BytesAsync(ct)), ct).ToOk())
            .Sends<AddLegalDocumentCommand>()
            .Accepts<Stream>("application/pdf", "image/png", "image/jpeg")
            .WithMetadata(new RequestSizeLimitAttribute(Limits.Paper))
            .WithSummary("Put the order, counsel's memo or evidence on file: the document itself as the body, at most 5 MiB; kept sealed");

        cases.MapGet("/{id:guid}/documents/{documentId:guid}", (Guid id, Guid documentId, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetLegalDocumentQuery(id, documentId), ct).ToPaper(documentId))
            .Sends<GetLegalDocumentQuery>()
            .Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream")
            .WithMetadata(new PolicyClauseAttribute("4.2"))
            .WithSummary("A paper as it came. Needs the Access-Reason header");

        cases.MapPost("/{id:guid}/proposal", (Guid id, LegalProposalBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ProposeLegalDisclosureCommand(id, body.Fields, body.GagUntil, body.GagReason, body.PublishUntil), ct).ToNoContent())
            .Sends<ProposeLegalDisclosureCommand>()
            .WithSummary("Propose the fields to disclose, each with why it is needed; with a gag, until when the person may not be told");

        cases.MapPost("/{id:guid}/approval", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new ApproveLegalDisclosureCommand(id), ct).ToNoContent())
            .Sends<ApproveLegalDisclosureCommand>()
            .WithSummary("Approve a proposal, as another officer than the proposer; on a breach three others must, once the person was heard");

        cases.MapPost("/{id:guid}/package", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new PackageLegalDisclosureCommand(id), ct).ToOk())
            .Sends<PackageLegalDisclosureCommand>()
            .WithMetadata(new PolicyClauseAttribute("4.1"))
            .WithSummary("Make the package of an approved case: this discloses, and its hash goes to the ledger. Asked again, the same package");

        cases.MapPost("/{id:guid}/delivery", (Guid id, LegalDeliveryBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new DeliverLegalDisclosureCommand(id, body.Proof), ct).ToNoContent())
            .Sends<DeliverLegalDisclosureCommand>()
            .WithSummary("Note how the package was delivered");

        cases.MapPost("/{id:guid}/rulings", (Guid id, LegalRulingBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new RuleLegalDisclosureCommand(id, body.Ruling, body.Reason), ct).ToNoContent())
            .Sends<RuleLegalDisclosureCommand>()
            .WithSummary("Send a proposal back, refuse, take back, take a publication down, or close; an end lifts the hold");

        api.MapGet("/breach-publications", (IMediator mediator, CancellationToken ct) => mediator.Send(new ListBreachPublicationsQuery(), ct).ToOk())
            .WithGroupName("public").WithTags("Privacy policy")
            .Sends<ListBreachPublicationsQuery>()
            .WithMetadata(new PolicyClauseAttribute("4.3"))
            .WithSummary("What is public on breaches of the user agreement at this moment, each until its end; 409 where clause 4.3 is off");

        api.MapGet("/admin/legal-holds", (IMediator mediator, CancellationToken ct) => mediator.Send(new ListLegalHoldsQuery(), ct).ToOk())
            .WithGroupName("admin").WithTags("Legal desk")
            .Sends<ListLegalHoldsQuery>()
            .WithSummary("Holds in force: what is held is neither destroyed nor purged");
    }
}
