using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.Ledgers;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>Signed checkpoints of a ledger, newest first, for staff.</summary>
/// <param name="Ledger"><c>disclosures</c>, <c>accesses</c>, <c>consents</c>, <c>bookings</c> or <c>postings</c>.</param>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Admin)]
public sealed record ListLedgerCheckpointsQuery(string Ledger = Disclosures.Ledger, long? After = null, int? Limit = null)
    : IQuery<Page<LedgerCheckpointDto>>;

internal sealed class ListLedgerCheckpointsHandler(ICarTradeDb db) : IQueryHandler<ListLedgerCheckpointsQuery, Page<LedgerCheckpointDto>>
{
    public async Task<ErrorOr<Page<LedgerCheckpointDto>>> Handle(ListLedgerCheckpointsQuery request, CancellationToken cancellationToken) =>
        await db.CheckpointsAsync(request.Ledger, request.After, request.Limit, cancellationToken);
}

internal sealed class ListLedgerCheckpointsValidator : AbstractValidator<ListLedgerCheckpointsQuery>
{
    public ListLedgerCheckpointsValidator()
    {
        RuleFor(query => query.Limit).PageLimit();
        RuleFor(query => query.Ledger).AnyLedger();
    }
}
