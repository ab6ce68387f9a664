using System.Text.Json.Nodes;
using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Privacy.Ledger;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>The proof that what this dealership received stands in the signed ledger: its receipt, for anybody to check (RFC 9162).</summary>
/// <param name="Id">The disclosure.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.ReadLeads)]
public sealed record GetDealerDisclosureProofQuery(Guid Id) : IQuery<LedgerInclusion>;

internal sealed class GetDealerDisclosureProofHandler(ICarTradeDb db, ICaller caller, ILedgerProofs proofs) : IQueryHandler<GetDealerDisclosureProofQuery, LedgerInclusion>
{
    public async Task<ErrorOr<LedgerInclusion>> Handle(GetDealerDisclosureProofQuery request, CancellationToken cancellationToken)
    {
        if (!await db.Set<DisclosureEntry>().AnyAsync(entry => entry.Id == request.Id && entry.RecipientId == caller.DealerId, cancellationToken))
            return CommonErrors.NotFound;
        return await proofs.InclusionAsync(Disclosures.Ledger, request.Id, cancellationToken) is { } proof ? Open(proof) : CommonErrors.NotFound;
    }

    /// <summary>Where the entry's content would name a member, the dealership gets the proof without it (clause 3.2).</summary>
    private static LedgerInclusion Open(LedgerInclusion proof)
    {
        if (proof.Content is not { } content || JsonNode.Parse(content) is not { } entry)
            return proof;
        var (request, owner, subject) = (entry["request_id"]?.ToString(), entry["owner_id"]?.ToString(), entry["subject_id"]?.ToString());
        return owner == request && subject == request ? proof : proof with { Salt = null, Content = null };
    }
}
