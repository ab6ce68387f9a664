using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Ledger;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>Signed checkpoints of a ledger, newest first.</summary>
/// <param name="Ledger"><c>disclosures</c> or <c>accesses</c>.</param>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListLedgerCheckpointsQuery(string Ledger = Disclosures.Ledger, long? After = null, int? Limit = null)
    : IQuery<Page<LedgerCheckpointDto>>;

/// <summary>A signed checkpoint.</summary>
/// <param name="Ledger">Which ledger.</param>
/// <param name="Size">Number of entries covered.</param>
/// <param name="Root">Root of the Merkle tree, Base64.</param>
/// <param name="At">When it was made.</param>
/// <param name="Note">The signed note, as published outside.</param>
public sealed record LedgerCheckpointDto(string Ledger, long Size, string Root, DateTimeOffset At, string Note);

internal sealed class ListLedgerCheckpointsHandler(ICarTradeDb db) : IQueryHandler<ListLedgerCheckpointsQuery, Page<LedgerCheckpointDto>>
{
    public async Task<ErrorOr<Page<LedgerCheckpointDto>>> Handle(ListLedgerCheckpointsQuery request, CancellationToken cancellationToken)
    {
        var limit = request.Limit ?? PageLimits.Default;
        var rows = await db.Set<LedgerCheckpoint>()
            .Where(row => row.Ledger == request.Ledger && (request.After == null || row.Size < request.After))
            .OrderByDescending(row => row.Size)
            .Take(limit + 1)
            .Select(row => new LedgerCheckpointDto(row.Ledger, row.Size, Convert.ToBase64String(row.Root), row.At, row.Note))
            .ToListAsync(cancellationToken);
        return rows.ToPage(limit, row => row.Size.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}

internal sealed class ListLedgerCheckpointsValidator : AbstractValidator<ListLedgerCheckpointsQuery>
{
    public ListLedgerCheckpointsValidator()
    {
        RuleFor(query => query.Limit).PageLimit();
        RuleFor(query => query.Ledger).Must(ledger => ledger is "disclosures" or "accesses").WithErrorCode("ledger.unknown");
    }
}
