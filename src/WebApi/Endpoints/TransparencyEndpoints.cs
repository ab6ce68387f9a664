using CarTrade.Application.Privacy.Transparency;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Public counters.</summary>
internal static class TransparencyEndpoints
{
    public static void MapTransparency(this IEndpointRouteBuilder api) =>
        api.MapGet("/transparency", (IMediator mediator, CancellationToken ct) => mediator.Send(new GetTransparencyQuery(), ct).ToOk())
            .WithGroupName("public").WithTags("Privacy policy")
            .Sends<GetTransparencyQuery>()
            .WithSummary("How often data was asked for and disclosed by law, in bands of ten, up to the last whole quarter");
}
