using CarTrade.Application.Privacy.Commands;
using CarTrade.Application.Privacy.Queries;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Sites that others run (clause 5).</summary>
internal static class ExternalLinkEndpoints
{
    public static void MapExternalLinks(this IEndpointRouteBuilder api)
    {
        var links = api.MapGroup("/external-links").WithGroupName("public").WithTags("Privacy policy");

        links.MapGet("", (IMediator mediator, CancellationToken ct) => mediator.Send(new ListExternalLinksQuery(), ct).ToOk())
            .Sends<ListExternalLinksQuery>()
            .WithSummary("Every site that our pages link to: who runs it, its privacy policy, when that was last read");

        links.MapGet("/{linkName}", (string linkName, IMediator mediator, CancellationToken ct) => mediator.Send(new GetExternalLinkQuery(linkName), ct).ToOk())
            .Sends<GetExternalLinkQuery>()
            .WithSummary("One of them, for the page shown before leaving");

        api.MapGroup("/admin/external-links").WithGroupName("admin").WithTags("Privacy policy")
            .MapPost("/{linkName}/acceptance", (string linkName, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AcceptExternalPolicyCommand(linkName), ct).ToNoContent())
            .Sends<AcceptExternalPolicyCommand>()
            .WithSummary("State that another site's changed or lost policy was looked at: the task is done");
    }
}
