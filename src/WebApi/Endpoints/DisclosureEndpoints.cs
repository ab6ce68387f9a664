using CarTrade.Application.Privacy.Queries;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Who has my data, and the ledger that proves it.</summary>
internal static class DisclosureEndpoints
{
    public static void MapDisclosures(this IEndpointRouteBuilder api)
    {
        var mine = api.MapGroup("/me/disclosures").WithGroupName("public").WithTags("Who has my data");

        mine.MapGet("", [PolicyClause("3.3")] (Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListMyDisclosuresQuery(after, limit), ct).ToOk())
            .Sends<ListMyDisclosuresQuery>()
            .WithSummary("Everybody who received my data: by name, which fields, under which clause, with the receipt");

        mine.MapGet("/{id:guid}/proof", (Guid id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetMyDisclosureProofQuery(id), ct).ToOk())
            .Sends<GetMyDisclosureProofQuery>()
            .WithSummary("The proof that a disclosure stands in the signed ledger (RFC 9162)");

        var ledger = api.MapGroup("/admin").WithGroupName("admin").WithTags("Ledgers");

        ledger.MapGet("/disclosures", (Guid? recipientId, Guid? requestId, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListDisclosuresQuery(recipientId, requestId, after, limit), ct).ToOk())
            .Sends<ListDisclosuresQuery>()
            .WithSummary("The disclosure ledger, newest first");

        ledger.MapGet("/ledger-checkpoints", (string? ledger, long? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListLedgerCheckpointsQuery(ledger ?? "disclosures", after, limit), ct).ToOk())
            .Sends<ListLedgerCheckpointsQuery>()
            .WithSummary("Signed checkpoints of the ledger 'disclosures' or 'accesses', newest first");
    }
}
