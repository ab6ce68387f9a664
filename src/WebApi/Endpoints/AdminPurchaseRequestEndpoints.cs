using CarTrade.Application.Admin.Queries;
using CarTrade.Domain.PurchaseRequests;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Purchase requests, for the operator's staff.</summary>
internal static class AdminPurchaseRequestEndpoints
{
    public static void MapAdminPurchaseRequests(this IEndpointRouteBuilder api)
    {
        var requests = api.MapGroup("/admin/purchase-requests").WithGroupName("admin").WithTags("Purchase requests");

        requests.MapGet("", (string? reference, QueryEnum<PurchaseRequestState>? state, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListRequestsForCaseQuery(reference, state?.Value, after, limit ?? 20), ct).ToOk())
            .Sends<ListRequestsForCaseQuery>()
            .WithSummary("Purchase requests by reference or state, newest first; no contact");

        requests.MapGet("/{id:guid}", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetRequestForCaseQuery(id), ct).ToOk())
            .Sends<GetRequestForCaseQuery>()
            .WithMetadata(new PolicyClauseAttribute("3.1"))
            .WithSummary("One request with history and releases; with the Access-Reason header also its contact, which is recorded");
    }
}
