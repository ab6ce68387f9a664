using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.Ledgers;
using ErrorOr;
using FluentValidation;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>Signed checkpoints of a ledger, newest first, for anybody: whoever keeps them sees when history is rewritten.</summary>
/// <param name="Ledger"><c>disclosures</c>, <c>accesses</c> or <c>consents</c>.</param>
/// <param name="After">The <c>next</c> of the page before.</param>
/// <param name="Limit">Rows on a page, 1 to 100.</param>
[Access(Audience.Anyone)]
public sealed record ListPublishedCheckpointsQuery(string Ledger = Disclosures.Ledger, long? After = null, int? Limit = null)
    : IQuery<PublishedCheckpointsDto>;

/// <summary>Checkpoints with the key that they are signed with.</summary>
/// <param name="VerifierKey">The Ed25519 key as C2SP writes it: keep it where the operator cannot change it.</param>
/// <param name="Items">The checkpoints.</param>
/// <param name="Next">Cursor of the next page; absent on the last.</param>
public sealed record PublishedCheckpointsDto(string VerifierKey, IReadOnlyList<LedgerCheckpointDto> Items, string? Next);

internal sealed class ListPublishedCheckpointsHandler(ICarTradeDb db, ILedgerProofs proofs) : IQueryHandler<ListPublishedCheckpointsQuery, PublishedCheckpointsDto>
{
    public async Task<ErrorOr<PublishedCheckpointsDto>> Handle(ListPublishedCheckpointsQuery request, CancellationToken cancellationToken)
    {
        var page = await db.CheckpointsAsync(request.Ledger, request.After, request.Limit, cancellationToken);
        return new PublishedCheckpointsDto(proofs.VerifierKey, page.Items, page.Next);
    }
}

internal sealed class ListPublishedCheckpointsValidator : AbstractValidator<ListPublishedCheckpointsQuery>
{
    public ListPublishedCheckpointsValidator()
    {
        RuleFor(query => query.Limit).PageLimit();
        RuleFor(query => query.Ledger).Ledger();
    }
}
