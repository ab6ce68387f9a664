using CarTrade.Application.PurchaseRequests.Leads;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Leads: requests whose contact was released to the dealership.</summary>
internal static class LeadEndpoints
{
    public static void MapLeads(this IEndpointRouteBuilder api)
    {
        var leads = api.MapGroup("/dealer/leads").WithGroupName("dealer").WithTags("Leads");

        leads.MapGet("/", (Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListLeadsQuery(after, limit ?? 20), ct).ToOk())
            .Sends<ListLeadsQuery>()
            .WithSummary("The dealership's leads, newest first, without contacts");

        leads.MapGet("/{id:guid}", (Guid id, HttpRequest request, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetLeadQuery(id), ct).ToLead(request))
            .Sends<GetLeadQuery>()
            .WithMetadata(new PolicyClauseAttribute("3.3"))
            .WithSummary("One lead; with the contact, from the dealership's own copy, after its receipt. JSON, or ADF 1.0 for Accept: application/xml");

        leads.MapPost("/{id:guid}/receipt", (Guid id, HttpRequest request, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ReceiveLeadCommand(id), ct).ToLead(request))
            .Sends<ReceiveLeadCommand>()
            .WithMetadata(new PolicyClauseAttribute("3.3"))
            .WithSummary("Receive a lead: discloses the contact, records it, and makes the dealership a co-owner. A repeat gives the same answer");
    }
}
