using CarTrade.Application.Privacy.SubjectRequests;
using CarTrade.Application.Privacy.SubjectRequests.Commands;
using CarTrade.Application.Privacy.SubjectRequests.Queries;
using CarTrade.Domain.Privacy.SubjectRequests;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Data subject requests and retention, for the operator's staff.</summary>
internal static class AdminPrivacyRequestEndpoints
{
    public static void MapAdminPrivacyRequests(this IEndpointRouteBuilder api)
    {
        var requests = api.MapGroup("/admin/privacy-requests").WithGroupName("admin").WithTags("Data subject requests");

        requests.MapGet("/", (QueryEnum<SubjectRequestState>? state, bool? escalated, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListAllPrivacyRequestsQuery(state?.Value, escalated ?? false, after, limit), ct).ToOk())
            .Sends<ListAllPrivacyRequestsQuery>()
            .WithSummary("Requests with state and clock, newest first; they name nobody");

        requests.MapPost("/", (RegisteredRequestBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(http.IdempotencyKey()), ct).ToCreated($"{Map.Base}/admin/privacy-requests"))
            .Sends<RegisterPrivacyRequestCommand>()
            .WithSummary("Register a letter, fax, e-mail or call; the clock started when it was received");

        requests.MapPost("/{id:guid}/identity-verification", (Guid id, IdentityCheckBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new VerifyPrivacyRequestIdentityCommand(id, body.ConfirmedInWriting), ct).ToNoContent())
            .Sends<VerifyPrivacyRequestIdentityCommand>()
            .WithSummary("State that who asks was checked, of which nothing is kept; a signed letter also confirms the list");

        requests.MapPost("/{id:guid}/extension", (Guid id, RulingBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ExtendPrivacyRequestCommand(id, body.Reason), ct).ToNoContent())
            .Sends<ExtendPrivacyRequestCommand>()
            .WithSummary("Take longer, once, by what the law of the place allows; the person is told why");

        requests.MapPost("/{id:guid}/rejection", (Guid id, RulingBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new RejectPrivacyRequestCommand(id, body.Reason), ct).ToNoContent())
            .Sends<RejectPrivacyRequestCommand>()
            .WithSummary("Refuse a request before it is confirmed; the person is told why");

        api.MapGet("/admin/retention-reports", (Guid? after, int? limit, IMediator mediator, CancellationToken ct) => mediator.Send(new ListRetentionReportsQuery(after, limit), ct).ToOk())
            .WithGroupName("admin").WithTags("Data subject requests")
            .Sends<ListRetentionReportsQuery>()
            .WithSummary("What the daily purge did, as counts by the register's rules, newest first");
    }
}

/// <summary>A request that came on another way than the site.</summary>
/// <param name="Channel">How it came.</param>
/// <param name="ReceivedAt">When: the clock starts here.</param>
/// <param name="SubjectKind">Whose it is.</param>
/// <param name="SubjectId">The member, the guest's purchase request, or the dealer person.</param>
/// <param name="Operation">What is asked.</param>
/// <param name="Scope">About what.</param>
/// <param name="Country">Alpha-2 code of the country whose law sets the time.</param>
/// <param name="ReplyTo">E-mail address to answer to; kept until the request is closed.</param>
/// <param name="Language">Language of mails.</param>
internal sealed record RegisteredRequestBody(
    SubjectRequestChannel Channel, DateTimeOffset ReceivedAt, SubjectKind SubjectKind, Guid SubjectId, SubjectOperation Operation, ScopeDto Scope, string? Country = null,
    string? ReplyTo = null, string Language = "en")
{
    public RegisterPrivacyRequestCommand ToCommand(string? key) => new(Channel, ReceivedAt, SubjectKind, SubjectId, Operation, Scope, Country, ReplyTo, Language, key);
}

/// <summary>The outcome of a check of who asks.</summary>
/// <param name="ConfirmedInWriting">Whether a signed letter confirms exactly this scope.</param>
internal sealed record IdentityCheckBody(bool ConfirmedInWriting = false);

/// <summary>A ruling with its reason.</summary>
/// <param name="Reason">10 to 300 characters, for the person to read.</param>
internal sealed record RulingBody(string Reason);
