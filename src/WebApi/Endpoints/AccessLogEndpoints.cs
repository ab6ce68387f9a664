using CarTrade.Application.Privacy.Queries;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Who opened personal data.</summary>
internal static class AccessLogEndpoints
{
    public static void MapAccessLog(this IEndpointRouteBuilder api)
    {
        api.MapGet("/me/accesses", [PolicyClause("6.1")] (Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListMyAccessesQuery(after, limit), ct).ToOk())
            .Sends<ListMyAccessesQuery>()
            .WithGroupName("public").WithTags("Who has my data")
            .WithSummary("Who looked at my data, for what, under which clause, and staff's reasons");

        api.MapGet("/admin/accesses", (Guid? subjectId, Guid? recipientId, Guid? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ListAccessesQuery(subjectId, recipientId, after, limit), ct).ToOk())
            .Sends<ListAccessesQuery>()
            .WithGroupName("admin").WithTags("Ledgers")
            .WithSummary("The access log, newest first");
    }
}
