using CarTrade.Application.Admin.Queries;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Members, for the operator's staff with a case.</summary>
internal static class AdminMemberEndpoints
{
    public static void MapAdminMembers(this IEndpointRouteBuilder api)
    {
        var members = api.MapGroup("/admin").WithGroupName("admin").WithTags("Members");

        members.MapPost("/member-searches", (MemberSearchBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new SearchMembersQuery(body.Email, body.Reference), ct).ToOk())
            .Sends<SearchMembersQuery>()
            .WithMetadata(new PolicyClauseAttribute("3.1"))
            .WithSummary("Find a member by exact e-mail address or reference, to open a case. Opens nothing; needs the Access-Reason header");

        members.MapGet("/members/{id:guid}", (Guid id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetMemberForCaseQuery(id), ct).ToOk())
            .Sends<GetMemberForCaseQuery>()
            .WithMetadata(new PolicyClauseAttribute("3.1"))
            .WithSummary("A member's profile. Needs a living grant (POST /admin/cases/{id}/grants) and the Access-Reason header; the member can see that it was read");
    }
}

/// <summary>Whom to look for. The address travels in the body, never in a URL.</summary>
/// <param name="Email">The whole address.</param>
/// <param name="Reference">The reference, such as <c>MB-2026-000123</c>.</param>
internal sealed record MemberSearchBody(string? Email = null, string? Reference = null);
