using CarTrade.Application.Privacy.Cases.Commands;
using CarTrade.Application.Privacy.Cases.Queries;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Under which staff may open personal data: cases with grants that end, and emergency access that raises an alarm.</summary>
internal static class CaseEndpoints
{
    public static void MapCases(this IEndpointRouteBuilder api)
    {
        var cases = api.MapGroup("/admin/cases").WithGroupName("admin").WithTags("Cases");

        cases.MapGet("/", (QueryEnum<StaffCaseState>? state, Guid? recordId, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListCasesQuery(state?.Value, recordId, after, limit), ct).ToOk())
            .Sends<ListCasesQuery>()
            .WithSummary("Cases, newest first; they name records by id");

        cases.MapPost("/", (CaseBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new OpenCaseCommand(body.Matter, body.RecordKind, body.RecordId, body.Reason, http.IdempotencyKey()), ct).ToCreated($"{Map.Base}/admin/cases"))
            .Sends<OpenCaseCommand>()
            .WithSummary("Open a case about one member, purchase request or dealership");

        cases.MapGet("/{id:guid}", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetCaseQuery(id), ct).ToOk())
            .Sends<GetCaseQuery>()
            .WithSummary("A case with its grants and history");

        cases.MapPost("/{id:guid}/grants", (Guid id, CaseGrantBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GrantCaseAccessCommand(id, body.AccountId, body.Categories, body.Minutes), ct).ToOk())
            .Sends<GrantCaseAccessCommand>()
            .WithSummary("Let another member of staff open what the case needs, for 5 minutes to 8 hours; who is to read cannot be who lets read");

        cases.MapDelete("/{id:guid}/grants/{grantId:guid}", (Guid id, Guid grantId, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new EndCaseGrantCommand(id, grantId), ct).ToNoContent())
            .Sends<EndCaseGrantCommand>()
            .WithSummary("End a grant before its time");

        cases.MapPost("/{id:guid}/closure", (Guid id, CaseClosureBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new CloseCaseCommand(id, body.Outcome), ct).ToNoContent())
            .Sends<CloseCaseCommand>()
            .WithSummary("End a case and everything that it granted");

        var emergencies = api.MapGroup("/admin/break-glass-accesses").WithGroupName("admin").WithTags("Cases");

        emergencies.MapGet("/", (bool? unreviewed, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListEmergencyAccessesQuery(unreviewed ?? false, after, limit), ct).ToOk())
            .Sends<ListEmergencyAccessesQuery>()
            .WithSummary("Emergency accesses with their reviews, newest first");

        emergencies.MapPost("/", (EmergencyAccessBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new TakeEmergencyAccessCommand(body.RecordKind, body.RecordId, body.Reason, http.IdempotencyKey()), ct)
                    .ToCreated($"{Map.Base}/admin/break-glass-accesses"))
            .Sends<TakeEmergencyAccessCommand>()
            .WithSummary("Break the glass: open a record for an hour without a case. Every other administrator is told at once");

        emergencies.MapPost("/{id:guid}/review", (Guid id, EmergencyReviewBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ReviewEmergencyAccessCommand(id, body.Finding, body.Note), ct).ToOk())
            .Sends<ReviewEmergencyAccessCommand>()
            .WithSummary("Judge an emergency access, as another administrator; an unjustified one ends at once");

        api.MapGet("/admin/access-alarms", (Guid? after, int? limit, IMediator mediator, CancellationToken ct) => mediator.Send(new ListAccessAlarmsQuery(after, limit), ct).ToOk())
            .WithGroupName("admin").WithTags("Cases")
            .Sends<ListAccessAlarmsQuery>()
            .WithSummary("Openings that were refused for want of a grant, and emergency accesses, newest first");
    }
}

/// <summary>A new case.</summary>
/// <param name="Matter">What it is about.</param>
/// <param name="RecordKind">What kind of record.</param>
/// <param name="RecordId">Which record.</param>
/// <param name="Reason">10 to 300 characters, which the person can read; no contact details.</param>
internal sealed record CaseBody(CaseMatter Matter, CaseRecordKind RecordKind, Guid RecordId, string Reason);

/// <summary>A grant.</summary>
/// <param name="Categories">What may be opened.</param>
/// <param name="Minutes">For how long: 5 to 480.</param>
/// <param name="AccountId">Who may; absent means who opened the case.</param>
internal sealed record CaseGrantBody(IReadOnlyList<DataCategory> Categories, int Minutes, Guid? AccountId = null);

/// <summary>The end of a case.</summary>
/// <param name="Outcome">How it ended, in 10 to 300 characters.</param>
internal sealed record CaseClosureBody(string Outcome);

/// <summary>An emergency.</summary>
/// <param name="RecordKind">What kind of record.</param>
/// <param name="RecordId">Which record.</param>
/// <param name="Reason">10 to 300 characters, which the person can read; no contact details.</param>
internal sealed record EmergencyAccessBody(CaseRecordKind RecordKind, Guid RecordId, string Reason);

/// <summary>A review.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Note">Why, in 10 to 300 characters.</param>
internal sealed record EmergencyReviewBody(ReviewFinding Finding, string Note);
