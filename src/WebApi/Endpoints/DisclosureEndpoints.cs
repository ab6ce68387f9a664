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

        var published = api.MapGroup("/ledger").WithGroupName("public").WithTags("Ledgers");

        published.MapGet("/checkpoints", (string? ledger, long? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListPublishedCheckpointsQuery(ledger ?? "disclosures", after, limit), ct).ToOk())
            .Sends<ListPublishedCheckpointsQuery>()
            .WithSummary("Signed checkpoints of the ledger 'disclosures', 'accesses' or 'consents', newest first, for anybody to keep");

        published.MapGet("/consistency", (long from, long to, string? ledger, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetLedgerConsistencyQuery(from, to, ledger ?? "disclosures"), ct).ToOk())
            .Sends<GetLedgerConsistencyQuery>()
            .WithSummary("The proof that what one checkpoint covered is unchanged under a later one (RFC 9162)");

        var received = api.MapGroup("/dealer/disclosures").WithGroupName("dealer").WithTags("Leads");

        received.MapGet("", [PolicyClause("3.3")] (Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListDealerDisclosuresQuery(after, limit), ct).ToOk())
            .Sends<ListDealerDisclosuresQuery>()
            .WithSummary("What the dealership received and gave its receipt for, as the ledger has it, newest first");

        received.MapGet("/{id:guid}/proof", (Guid id, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetDealerDisclosureProofQuery(id), ct).ToOk())
            .Sends<GetDealerDisclosureProofQuery>()
            .WithSummary("The proof that what was received stands in the signed ledger (RFC 9162)");

        var ledger = api.MapGroup("/admin").WithGroupName("admin").WithTags("Ledgers");

        ledger.MapGet("/disclosures", (Guid? recipientId, Guid? requestId, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListDisclosuresQuery(recipientId, requestId, after, limit), ct).ToOk())
            .Sends<ListDisclosuresQuery>()
            .WithSummary("The disclosure ledger, newest first");

        ledger.MapGet("/ledger-checkpoints", (string? ledger, long? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListLedgerCheckpointsQuery(ledger ?? "disclosures", after, limit), ct).ToOk())
            .Sends<ListLedgerCheckpointsQuery>()
            .WithSummary("Signed checkpoints of the ledger 'disclosures', 'accesses', 'consents', 'bookings' or 'postings', newest first");
    }
}
