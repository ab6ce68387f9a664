using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Application.Privacy.SubjectRequests.Commands;
using CarTrade.Application.Privacy.SubjectRequests.Queries;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>One's own data: what is held, and asking for it to be returned, destroyed, corrected or left alone (clause 7).</summary>
internal static class PrivacyRequestEndpoints
{
    public static void MapPrivacyRequests(this IEndpointRouteBuilder api)
    {
        var requests = api.MapGroup("/privacy-requests").WithGroupName("public").WithTags("Your data");

        requests.MapPost("/", (PrivacyRequestBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(http.IdempotencyKey()), ct).ToCreated($"{Map.Base}/privacy-requests"))
            .Sends<SubmitPrivacyRequestCommand>()
            .WithSummary("Ask for my data to be returned, destroyed, corrected or left alone; nothing happens before the exact list is confirmed");

        requests.MapGet("/", (Guid? after, int? limit, IMediator mediator, CancellationToken ct) => mediator.Send(new ListPrivacyRequestsQuery(after, limit), ct).ToOk())
            .Sends<ListPrivacyRequestsQuery>()
            .WithSummary("My requests about my data, newest first");

        requests.MapGet("/{id:guid}", (Guid id, HttpContext http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetPrivacyRequestQuery(id), ct).ToOk(http, request => request.Version))
            .Sends<GetPrivacyRequestQuery>()
            .WithSummary("One request: state, the exact list with its hash, deadline, every step, what is kept and why, and what recipients answered");

        requests.MapPost("/{id:guid}/confirmation", (Guid id, ConfirmationBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ConfirmPrivacyRequestCommand(id, body.PreviewSha256), ct).ToNoContent())
            .Sends<ConfirmPrivacyRequestCommand>()
            .WithSummary("Confirm exactly the list that was read; needs a sign-in of the last five minutes");

        requests.MapPost("/{id:guid}/withdrawal", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new WithdrawPrivacyRequestCommand(id), ct).ToNoContent())
            .Sends<WithdrawPrivacyRequestCommand>()
            .WithSummary("Take a request back, while nothing was destroyed");

        requests.MapPost("/{id:guid}/package", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new FetchPackageCommand(id), ct).ToPackage())
            .Sends<FetchPackageCommand>()
            .Produces(StatusCodes.Status200OK, contentType: "application/zip")
            .WithMetadata(new PolicyClauseAttribute("7"))
            .WithSummary("Fetch the package with my data, once: afterwards it is gone here");

        requests.MapGet("/{id:guid}/certificate", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetCertificateQuery(id), ct).ToOk())
            .Sends<GetCertificateQuery>()
            .WithSummary("The signed certificate: what was destroyed, returned and kept, and who else has a copy");

        api.MapPost("/certificate-verifications", (CertificateBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new VerifyCertificateCommand(body.Jws), ct).ToOk())
            .WithGroupName("public").WithTags("Your data")
            .Sends<VerifyCertificateCommand>()
            .WithSummary("Check a certificate that somebody holds, without saying who");

        api.MapGet("/me/holdings", (IMediator mediator, CancellationToken ct) => mediator.Send(new GetHoldingsQuery(), ct).ToOk())
            .WithGroupName("public").WithTags("Your data")
            .Sends<GetHoldingsQuery>()
            .WithSummary("What is held of me by category: where, which fields, for what, on which ground and until when");

        var notices = api.MapGroup("/dealer/privacy-notices").WithGroupName("dealer").WithTags("Privacy notices");

        notices.MapGet("/", (Guid? after, int? limit, IMediator mediator, CancellationToken ct) => mediator.Send(new ListPrivacyNoticesQuery(after, limit), ct).ToOk())
            .Sends<ListPrivacyNoticesQuery>()
            .WithSummary("What persons ask about copies that the dealership owns, newest first");

        notices.MapPost("/{id:guid}/answer", (Guid id, NoticeAnswerBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AnswerPrivacyNoticeCommand(id, body.Answer, body.Ground), ct).ToNoContent())
            .Sends<AnswerPrivacyNoticeCommand>()
            .WithSummary("Answer whether the copy was destroyed, corrected, or is kept and on which ground; the person sees it");
    }
}

/// <summary>What is asked.</summary>
/// <param name="Operation">Return, destroy, return then destroy, rectify, restrict, or object.</param>
/// <param name="Scope">All, or categories, records, fields or a period.</param>
/// <param name="Language">Language of mails: <c>en</c> or <c>ja</c>.</param>
/// <param name="Reason">Why; none is needed.</param>
/// <param name="ObjectsToVersion">The policy version objected to.</param>
internal sealed record PrivacyRequestBody(
    SubjectOperation Operation, ScopeDto Scope, string Language = "en", SubjectRequestReason Reason = SubjectRequestReason.NotStated, string? ObjectsToVersion = null)
{
    public SubmitPrivacyRequestCommand ToCommand(string? key) => new(Operation, Scope, Reason, ObjectsToVersion, Language, key);
}

/// <summary>The list that is confirmed.</summary>
/// <param name="PreviewSha256">Its hash, as read with the request.</param>
internal sealed record ConfirmationBody(string PreviewSha256);

/// <summary>An answer to a notice.</summary>
/// <param name="Answer">What the dealership did with its copy.</param>
/// <param name="Ground">Why it keeps the copy; only then.</param>
internal sealed record NoticeAnswerBody(RecipientAnswer Answer, string? Ground = null);

/// <summary>The signed part of a certificate.</summary>
/// <param name="Jws">The signature with what was signed, as the certificate carries it.</param>
internal sealed record CertificateBody(string Jws);
