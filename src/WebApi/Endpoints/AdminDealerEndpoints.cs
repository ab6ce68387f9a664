using CarTrade.Application.Dealers.Commands;
using CarTrade.Application.Dealers.Queries;
using CarTrade.Domain.Dealers;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Examining and supervising dealerships.</summary>
internal static class AdminDealerEndpoints
{
    public static void MapAdminDealers(this IEndpointRouteBuilder api)
    {
        var dealers = api.MapGroup("/admin/dealers").WithGroupName("admin").WithTags("Dealerships");

        dealers.MapGet("", (QueryEnum<DealerState>? state, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListDealersQuery(state?.Value, after, limit ?? 20), ct).ToOk())
            .Sends<ListDealersQuery>()
            .WithSummary("Dealerships, newest application first; by state, such as underReview");

        dealers.MapGet("/{id:guid}", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetDealerForReviewQuery(id), ct).ToOk())
            .Sends<GetDealerForReviewQuery>()
            .WithMetadata(new PolicyClauseAttribute("3.3"))
            .WithSummary("One dealership with responsible person, evidence, proposed changes beside what is in force, approvals and history. Needs the Access-Reason header and is recorded");

        dealers.MapPost("/{id:guid}/document-requests", (Guid id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new RequestDealerDocumentsCommand(id), ct).ToNoContent())
            .Sends<RequestDealerDocumentsCommand>()
            .WithSummary("Ask for missing evidence: the application goes back to the dealership");

        dealers.MapPost("/{id:guid}/evidence/{evidenceId:guid}/verifications", (Guid id, Guid evidenceId, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new VerifyEvidenceCommand(id, evidenceId), ct).ToNoContent())
            .Sends<VerifyEvidenceCommand>()
            .WithSummary("State that a piece of evidence is genuine");

        dealers.MapPost("/{id:guid}/approvals", (Guid id, ApprovalBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ApproveDealerCommand(id, body.ValidUntil), ct).ToOk())
            .Sends<ApproveDealerCommand>()
            .WithSummary("Approve an application, a renewal or a change of facts; the second administrator's approval for the same end date accredits");

        dealers.MapPost("/{id:guid}/reinstatements", (Guid id, ApprovalBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ReinstateDealerCommand(id, body.ValidUntil), ct).ToOk())
            .Sends<ReinstateDealerCommand>()
            .WithSummary("Lift a suspension; takes two administrators as an approval does");

        dealers.MapPost("/{id:guid}/rejections", (Guid id, ReasonBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new RejectDealerCommand(id, body.Reason), ct).ToNoContent())
            .Sends<RejectDealerCommand>()
            .WithSummary("Refuse an application");

        dealers.MapPost("/{id:guid}/suspensions", (Guid id, ReasonBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new SuspendDealerCommand(id, body.Reason), ct).ToNoContent())
            .Sends<SuspendDealerCommand>()
            .WithSummary("Suspend at once: no new request, contact or offer; programs are refused within a second");

        dealers.MapPost("/{id:guid}/terminations", (Guid id, ReasonBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new TerminateDealerCommand(id, body.Reason), ct).ToNoContent())
            .Sends<TerminateDealerCommand>()
            .WithSummary("End an accreditation for good");
    }
}

/// <summary>An approval.</summary>
/// <param name="ValidUntil">Last day of the accreditation, in Japan: within two years.</param>
internal sealed record ApprovalBody(DateOnly ValidUntil);

/// <summary>Why something is done.</summary>
/// <param name="Reason">In a few words, without personal data; it is kept in the history.</param>
internal sealed record ReasonBody(string Reason);
