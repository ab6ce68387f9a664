using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.Privacy.Ledgers;
using CarTrade.Domain.Privacy.Ledger;
using ErrorOr;
using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>The proof that what one checkpoint covered is unchanged under a later one (RFC 9162, 2.1.4), for anybody.</summary>
/// <param name="From">Size of the earlier checkpoint, from 1.</param>
/// <param name="To">Size of the later one.</param>
/// <param name="Ledger"><c>disclosures</c>, <c>accesses</c> or <c>consents</c>.</param>
[Access(Audience.Anyone)]
public sealed record GetLedgerConsistencyQuery(long From, long To, string Ledger = Disclosures.Ledger) : IQuery<LedgerConsistencyDto>;

/// <summary>Two checkpoints and what leads from one to the other.</summary>
/// <param name="Ledger">Which ledger.</param>
/// <param name="From">Size of the earlier.</param>
/// <param name="To">Size of the later.</param>
/// <param name="FromNote">The earlier signed note.</param>
/// <param name="ToNote">The later signed note.</param>
/// <param name="Hashes">The hashes of the proof, Base64, lowest first.</param>
public sealed record LedgerConsistencyDto(string Ledger, long From, long To, string FromNote, string ToNote, IReadOnlyList<string> Hashes);

internal sealed class GetLedgerConsistencyHandler(ICarTradeDb db, ILedgerProofs proofs) : IQueryHandler<GetLedgerConsistencyQuery, LedgerConsistencyDto>
{
    public async Task<ErrorOr<LedgerConsistencyDto>> Handle(GetLedgerConsistencyQuery request, CancellationToken cancellationToken)
    {
        var notes = await db.Set<LedgerCheckpoint>()
            .Where(row => row.Ledger == request.Ledger && (row.Size == request.From || row.Size == request.To))
            .ToDictionaryAsync(row => row.Size, row => row.Note, cancellationToken);
        if (!notes.TryGetValue(request.From, out var from) || !notes.TryGetValue(request.To, out var to))
            return CommonErrors.NotFound;
        var hashes = await proofs.ConsistencyAsync(request.Ledger, request.From, request.To, cancellationToken);
        return new LedgerConsistencyDto(request.Ledger, request.From, request.To, from, to, hashes);
    }
}

internal sealed class GetLedgerConsistencyValidator : AbstractValidator<GetLedgerConsistencyQuery>
{
    public GetLedgerConsistencyValidator()
    {
        RuleFor(query => query.Ledger).Ledger();
        RuleFor(query => query.From).GreaterThan(0).WithErrorCode("ledger.size_out_of_range");
        RuleFor(query => query.To).GreaterThanOrEqualTo(query => query.From).WithErrorCode("ledger.size_out_of_range");
    }
}
