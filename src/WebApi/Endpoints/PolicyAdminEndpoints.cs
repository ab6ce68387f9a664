using CarTrade.Application.Privacy.Commands;
using CarTrade.Application.Privacy.Queries;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Putting a version of the policy in force, with four eyes.</summary>
internal static class PolicyAdminEndpoints
{
    public static void MapPolicyAdmin(this IEndpointRouteBuilder api)
    {
        var versions = api.MapGroup("/admin/policy-versions").WithGroupName("admin").WithTags("Privacy policy");

        versions.MapGet("", (IMediator mediator, CancellationToken ct) => mediator.Send(new ListPolicyActivationsQuery(), ct).ToOk())
            .Sends<ListPolicyActivationsQuery>()
            .WithSummary("Loaded versions with their hashes and the decisions about them");

        versions.MapGet("/{version}/impact-report", (string version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetPolicyImpactQuery(version), ct).ToOk())
            .Sends<GetPolicyImpactQuery>()
            .WithMetadata(new PolicyClauseAttribute("8"))
            .WithSummary("What a version would change: records touched, who must be told, feedback by clause. Needs the Access-Reason header");

        versions.MapPost("/{version}/activation-proposals", (string version, ActivationBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ProposePolicyActivationCommand(version, body.Sha256, body.TakesForceAt), ct).ToOk())
            .Sends<ProposePolicyActivationCommand>()
            .WithSummary("Propose that a loaded version takes force, by its hash");

        versions.MapPost("/{version}/approval", (string version, ApprovalOfVersionBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ApprovePolicyActivationCommand(version, body.Sha256), ct).ToOk())
            .Sends<ApprovePolicyActivationCommand>()
            .WithSummary("Approve a proposal as another administrator: members are told, and can object until it takes force");

        versions.MapPost("/{version}/proposal-withdrawal", (string version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new WithdrawPolicyActivationCommand(version), ct).ToNoContent())
            .Sends<WithdrawPolicyActivationCommand>()
            .WithSummary("Take a proposal back before it is approved");
    }
}

/// <summary>A proposal.</summary>
/// <param name="Sha256">The version's hash, as it was reviewed.</param>
/// <param name="TakesForceAt">From when it shall govern; absent means as soon as the objection window allows.</param>
internal sealed record ActivationBody(string Sha256, DateTimeOffset? TakesForceAt = null);

/// <summary>An approval.</summary>
/// <param name="Sha256">The version's hash, as it was reviewed.</param>
internal sealed record ApprovalOfVersionBody(string Sha256);
