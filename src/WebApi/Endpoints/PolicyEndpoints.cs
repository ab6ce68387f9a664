using CarTrade.Application.Privacy.Queries;
using CarTrade.WebApi.Http;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>The privacy policy and its versions.</summary>
internal static class PolicyEndpoints
{
    public static void MapPolicy(this IEndpointRouteBuilder api)
    {
        var policy = api.MapGroup("/privacy-policy").WithGroupName("public").WithTags("Privacy policy");

        policy.MapGet("/", (string? version, string? language, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetPrivacyPolicyQuery(version, language), ct).ToOk())
            .Sends<GetPrivacyPolicyQuery>()
            .WithSummary("The privacy policy in force, or a version of it, with how the program keeps each clause");

        policy.MapGet("/versions", (IMediator mediator, CancellationToken ct) => mediator.Send(new ListPolicyVersionsQuery(), ct).ToOk())
            .Sends<ListPolicyVersionsQuery>()
            .WithSummary("All versions of the privacy policy, the newest first");

        policy.MapGet("/versions/{version}/difference", (string version, string? from, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetPolicyDifferenceQuery(version, from), ct).ToOk())
            .Sends<GetPolicyDifferenceQuery>()
            .WithSummary("How a version differs from another, or from the one before it: what is permitted, and word by word");

        api.MapGet("/privacy-proof", (string? language, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetPrivacyProofQuery(language ?? "en"), ct).ToOk())
            .WithGroupName("public").WithTags("Privacy policy")
            .Sends<GetPrivacyProofQuery>()
            .WithSummary("How each clause is kept: mechanism, checks, and what they gave when they last ran in this build");
    }
}
