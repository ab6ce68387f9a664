using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Domain.Privacy.Ledger;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>The proof that a disclosure stands in the signed ledger, for anybody to check (RFC 9162).</summary>
/// <param name="Id">The disclosure.</param>
[Access(Audience.Member, Audience.Guest)]
public sealed record GetMyDisclosureProofQuery(Guid Id) : IQuery<LedgerInclusion>;

internal sealed class GetMyDisclosureProofHandler(ICarTradeDb db, ILedgerProofs proofs) : IQueryHandler<GetMyDisclosureProofQuery, LedgerInclusion>
{
    public async Task<ErrorOr<LedgerInclusion>> Handle(GetMyDisclosureProofQuery request, CancellationToken cancellationToken)
    {
        if (!await db.Set<DisclosureEntry>().AnyAsync(entry => entry.Id == request.Id, cancellationToken))
            return CommonErrors.NotFound;
        return await proofs.InclusionAsync(Disclosures.Ledger, request.Id, cancellationToken) is { } proof ? proof : CommonErrors.NotFound;
    }
}
