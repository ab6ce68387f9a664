using CarTrade.Application.Privacy.Incidents.Commands;
using CarTrade.Application.Privacy.Incidents.Queries;
using CarTrade.Domain.Privacy.Incidents;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>What went wrong with people's data, and whom the law wants told by when (6.2).</summary>
internal static class IncidentEndpoints
{
    public static void MapIncidents(this IEndpointRouteBuilder api)
    {
        var incidents = api.MapGroup("/admin/incidents").WithGroupName("admin").WithTags("Incidents");

        incidents.MapGet("/", (QueryEnum<IncidentState>? state, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListIncidentsQuery(state?.Value, after, limit), ct).ToOk())
            .Sends<ListIncidentsQuery>()
            .WithSummary("Incidents with their clocks, newest first");

        incidents.MapPost("/", (IncidentBody body, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new OpenIncidentCommand(body.Title, body.KnownAt, http.IdempotencyKey()), ct).ToCreated($"{Map.Base}/admin/incidents"))
            .Sends<OpenIncidentCommand>()
            .WithSummary("Register an incident; every clock runs from when it became known");

        incidents.MapGet("/{id:guid}", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetIncidentQuery(id), ct).ToOk())
            .Sends<GetIncidentQuery>()
            .WithSummary("An incident with timeline and history");

        incidents.MapPost("/{id:guid}/entries", (Guid id, IncidentEntryBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AddIncidentEntryCommand(id, body.At, body.Text), ct).ToNoContent())
            .Sends<AddIncidentEntryCommand>()
            .WithSummary("Add to the timeline; what is written stays");

        incidents.MapPost("/{id:guid}/assessment", (Guid id, IncidentAssessmentBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AssessIncidentCommand(id, body.Natures, body.Categories, body.People, body.ImproperPurpose, body.Duties), ct).ToOk())
            .Sends<AssessIncidentCommand>()
            .WithSummary("Say what is known and whom the law wants told: the 72 hours of the GDPR, the 3 to 5 and 30 or 60 days of the APPI");

        incidents.MapPost("/{id:guid}/containment", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new ContainIncidentCommand(id), ct).ToNoContent())
            .Sends<ContainIncidentCommand>()
            .WithSummary("State that it goes on no more");

        incidents.MapPost("/{id:guid}/reports", (Guid id, IncidentReportBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new MeetIncidentDutyCommand(id, body.Duty, body.Waived, body.Note), ct).ToOk())
            .Sends<MeetIncidentDutyCommand>()
            .WithSummary("State that an authority or the people were told, or why that is not called for");

        incidents.MapGet("/{id:guid}/drafts", (Guid id, QueryEnum<DraftLanguage>? language, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListIncidentDraftsQuery(id, language?.Value == DraftLanguage.Ja), ct).ToOk())
            .Sends<ListIncidentDraftsQuery>()
            .WithSummary("Drafts of what is to be told, one a duty, in English or Japanese");

        incidents.MapPost("/{id:guid}/closure", (Guid id, IncidentClosureBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new CloseIncidentCommand(id, body.Reason), ct).ToNoContent())
            .Sends<CloseIncidentCommand>()
            .WithSummary("End an incident whose every duty is met or waived");
    }
}
