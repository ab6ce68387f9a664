using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using ErrorOr;

namespace CarTrade.Application.Privacy.LegalDesk.Queries;

/// <summary>One case with statement and necessity opened for an officer who states a reason.</summary>
/// <param name="CaseId">The case.</param>
[Access(Audience.Admin, Reason = true)]
public sealed record GetLegalDisclosureQuery(Guid CaseId) : IQuery<LegalFileDto>;

internal sealed class GetLegalDisclosureHandler(LegalCases cases, LegalSealing sealing) : IQueryHandler<GetLegalDisclosureQuery, LegalFileDto>
{
    public async Task<ErrorOr<LegalFileDto>> Handle(GetLegalDisclosureQuery request, CancellationToken cancellationToken)
    {
        var found = await cases.FindAsync(request.CaseId, cancellationToken);
        if (found.IsError)
            return found.Errors;
        var matter = found.Value;
        var statement = await sealing.StatementAsync(matter, cancellationToken);
        if (statement.IsError)
            return statement.Errors;
        var necessity = await sealing.NecessityAsync(matter, cancellationToken);
        if (necessity.IsError)
            return necessity.Errors;
        return new LegalFileDto(
            LegalDisclosureDto.Of(matter), statement.Value, [.. necessity.Value.Fields.Select(field => new FieldNecessity(field.Key, field.Value))],
            [.. matter.Documents.OrderBy(document => document.Id).Select(LegalDocumentDto.Of)], StateChangeDto.Of(matter.History));
    }
}
