using CarTrade.Application.Identity.Commands;
using CarTrade.Application.Identity.Queries;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Where somebody is signed in.</summary>
internal static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder api)
    {
        var sessions = api.MapGroup("/me/sessions").WithGroupName("public").WithTags("Account");

        sessions.MapGet("", (IMediator mediator, CancellationToken ct) => mediator.Send(new ListSessionsQuery(), ct).ToOk())
            .Sends<ListSessionsQuery>()
            .WithSummary("Where the caller is signed in");

        sessions.MapDelete("/{id:guid}", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new EndSessionCommand(id), ct).ToNoContent())
            .Sends<EndSessionCommand>()
            .WithSummary("End one sign-in; it is refused everywhere within a second");

        sessions.MapDelete("", (IMediator mediator, CancellationToken ct) => mediator.Send(new EndAllSessionsCommand(), ct).ToNoContent())
            .Sends<EndAllSessionsCommand>()
            .WithSummary("Sign out everywhere");
    }
}
