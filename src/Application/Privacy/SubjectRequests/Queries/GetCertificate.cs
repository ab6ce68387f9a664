using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.SubjectRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.SubjectRequests.Queries;

/// <summary>The signed certificate of one of my requests; keep it as it is, its signature is over every field.</summary>
/// <param name="RequestId">The request.</param>
[Access(Audience.Member, Audience.Guest)]
public sealed record GetCertificateQuery(Guid RequestId) : IQuery<JsonObject>;

internal sealed class GetCertificateHandler(SubjectRequestReader reader, ICarTradeDb db) : IQueryHandler<GetCertificateQuery, JsonObject>
{
    public async Task<ErrorOr<JsonObject>> Handle(GetCertificateQuery request, CancellationToken cancellationToken)
    {
        var own = await reader.OwnAsync(request.RequestId, cancellationToken);
        if (own.IsError)
            return own.Errors;
        var id = own.Value.Id;
        var document = await db.Set<Certificate>().Where(row => row.RequestId == id).OrderByDescending(row => row.Issue).Select(row => row.Document).FirstOrDefaultAsync(cancellationToken);
        return document is null ? SubjectRequestErrors.NoCertificate : JsonNode.Parse(document)!.AsObject();
    }
}
