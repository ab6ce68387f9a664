using CarTrade.Application.Privacy.Provision;
using CarTrade.Application.Privacy.Queries;
using CarTrade.WebApi.Http;
using CarTrade.WebApi.OpenApi;
using MediatR;

namespace CarTrade.WebApi.Endpoints;

/// <summary>Records of provision to third parties, and of their receipt, as JSON or CSV (APPI, articles 29 and 30).</summary>
internal static class ProvisionRecordEndpoints
{
    private static readonly string[] Provided =
    [
        "entry", "provided at", "consent", "provider", "provider's address", "provider's representative", "recipient", "recipient's address", "person", "items", "receipt",
        "content SHA-256", "state of the copy", "state since", "ground",
    ];

    private static readonly string[] Received =
    [
        "entry", "received at", "consent", "provider", "provider's address", "provider's representative", "acquired by the provider", "person", "items", "receipt", "content SHA-256",
    ];

    public static void MapProvisionRecords(this IEndpointRouteBuilder api)
    {
        api.MapGet("/me/third-party-records", [PolicyClause("3.3")] (HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetProvisionRecordsQuery(), ct).ToTable(http, "third-party-records.csv", Provided, Rows))
            .WithGroupName("public").WithTags("Who has my data")
            .Sends<GetProvisionRecordsQuery>()
            .Produces(StatusCodes.Status200OK, contentType: "text/csv")
            .WithSummary("The records of provision of my data to third parties (APPI, article 29), as JSON or, with Accept: text/csv, as a table");

        api.MapGet("/dealer/third-party-records", [PolicyClause("3.3")] (Guid? after, HttpRequest http, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new GetReceiptRecordsQuery(after), ct).ToTable(http, "receipt-records.csv", Received, Rows))
            .WithGroupName("dealer").WithTags("Leads")
            .Sends<GetReceiptRecordsQuery>()
            .Produces(StatusCodes.Status200OK, contentType: "text/csv")
            .WithSummary("The records of what the dealership received (APPI, article 30), 1,000 at a time, as JSON or, with Accept: text/csv, as a table");
    }

    private static IEnumerable<object?[]> Rows(ProvisionRecordsDto all) => all.Records.Select(row => new object?[]
    {
        row.Id, row.ProvidedAt, row.Consent, all.ProviderName, all.ProviderAddress, all.ProviderRepresentative, row.RecipientName, row.RecipientAddress, row.Person, row.Items,
        row.ReceiptId, row.ContentSha256, row.Copy?.State, row.Copy?.Since, row.Copy?.Ground,
    });

    private static IEnumerable<object?[]> Rows(IReadOnlyList<ReceiptRecordDto> all) => all.Select(row => new object?[]
    {
        row.Id, row.ReceivedAt, row.Consent, row.ProviderName, row.ProviderAddress, row.ProviderRepresentative, row.Acquisition, row.Person, row.Items, row.ReceiptId,
        row.ContentSha256,
    });
}
