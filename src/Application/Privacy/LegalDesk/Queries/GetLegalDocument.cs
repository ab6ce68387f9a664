using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.LegalDesk;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.LegalDesk.Queries;

/// <summary>A paper on file, opened for an officer who states a reason.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="DocumentId">The paper.</param>
[Access(Audience.Admin, Reason = true)]
public sealed record GetLegalDocumentQuery(Guid CaseId, Guid DocumentId) : IQuery<LegalDocumentContent>;

internal sealed class GetLegalDocumentHandler(ICarTradeDb db, LegalSealing sealing) : IQueryHandler<GetLegalDocumentQuery, LegalDocumentContent>
{
    public async Task<ErrorOr<LegalDocumentContent>> Handle(GetLegalDocumentQuery request, CancellationToken cancellationToken)
    {
        var matter = await db.Set<LegalDisclosureCase>().SingleOrDefaultAsync(row => row.Id == request.CaseId, cancellationToken);
        return matter?.Documents.SingleOrDefault(document => document.Id == request.DocumentId) is { } found
            ? await sealing.DocumentAsync(matter, found, cancellationToken)
            : CommonErrors.NotFound;
    }
}
