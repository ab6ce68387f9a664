using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.SubjectRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.LegalDesk.Queries;

/// <summary>Holds in force, newest first, up to 500: each keeps one record from being destroyed or purged.</summary>
[Access(Audience.Admin)]
public sealed record ListLegalHoldsQuery : IQuery<IReadOnlyList<LegalHoldDto>>;

/// <summary>A hold.</summary>
/// <param name="Id">The hold.</param>
/// <param name="Kind">What kind of record.</param>
/// <param name="RecordId">Which.</param>
/// <param name="Ground">The ground as the person is told.</param>
/// <param name="CaseId">The case that needs it, and whose end lifts it.</param>
/// <param name="PlacedAt">When it was placed.</param>
/// <param name="Until">When it ends by itself.</param>
public sealed record LegalHoldDto(Guid Id, HeldRecordKind Kind, Guid RecordId, string Ground, Guid? CaseId, DateTimeOffset PlacedAt, DateTimeOffset? Until);

internal sealed class ListLegalHoldsHandler(ICarTradeDb db) : IQueryHandler<ListLegalHoldsQuery, IReadOnlyList<LegalHoldDto>>
{
    private const int Most = 500;

    public async Task<ErrorOr<IReadOnlyList<LegalHoldDto>>> Handle(ListLegalHoldsQuery request, CancellationToken cancellationToken) =>
        await db.Set<LegalHold>().Where(row => row.ReleasedAt == null).OrderByDescending(row => row.PlacedAt).Take(Most)
            .Select(row => new LegalHoldDto(row.Id.Value, row.Kind, row.RecordId, row.Ground, row.CaseId, row.PlacedAt, row.Until)).ToListAsync(cancellationToken);
}
