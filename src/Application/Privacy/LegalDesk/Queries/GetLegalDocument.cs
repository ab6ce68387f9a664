using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.LegalDesk;
using ErrorOr;

namespace CarTrade.Application.Privacy.LegalDesk.Queries;

/// <summary>A paper on file, opened for an officer who states a reason.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="DocumentId">The paper.</param>
[Access(Audience.Admin, Reason = true)]
public sealed record GetLegalDocumentQuery(Guid CaseId, Guid DocumentId) : IQuery<LegalDocumentContent>;

internal sealed class GetLegalDocumentHandler(LegalCases cases, LegalSealing sealing) : IQueryHandler<GetLegalDocumentQuery, LegalDocumentContent>
{
    public async Task<ErrorOr<LegalDocumentContent>> Handle(GetLegalDocumentQuery request, CancellationToken cancellationToken)
    {
        var matter = await cases.FindAsync(request.CaseId, cancellationToken);
        if (matter.IsError)
            return matter.Errors;
        return matter.Value.Documents.SingleOrDefault(document => document.Id == request.DocumentId) is { } found
            ? await sealing.DocumentAsync(matter.Value, found, cancellationToken)
            : CommonErrors.NotFound;
    }
}
