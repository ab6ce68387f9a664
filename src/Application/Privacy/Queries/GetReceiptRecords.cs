using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.Provision;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Privacy.Ledger;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>The records of what this dealership received that the law asks the receiver to keep (APPI, article 30), newest first, at most 1,000.</summary>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.ReadLeads)]
public sealed record GetReceiptRecordsQuery : IQuery<IReadOnlyList<ReceiptRecordDto>>;

internal sealed class GetReceiptRecordsHandler(ICarTradeDb db, ICaller caller, IOperatorFacts site) : IQueryHandler<GetReceiptRecordsQuery, IReadOnlyList<ReceiptRecordDto>>
{
    public async Task<ErrorOr<IReadOnlyList<ReceiptRecordDto>>> Handle(GetReceiptRecordsQuery request, CancellationToken cancellationToken)
    {
        var rows = await db.Set<DisclosureEntry>()
            .Where(entry => entry.RecipientId == caller.DealerId)
            .OrderByDescending(entry => entry.Id)
            .Select(entry => new { entry.Id, entry.At, entry.RequestId, entry.Fields, entry.Clause, entry.PolicyVersion, entry.ContentHash, entry.ReceiptId })
            .Take(ProvisionTexts.Most)
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new ReceiptRecordDto(
            row.Id, row.At, ProvisionTexts.Consent(row.Clause, row.PolicyVersion), site.Name, site.Address, site.Representative, ProvisionTexts.Acquisition,
            ProvisionTexts.Person(row.RequestId, Guid.Empty), row.Fields, row.ReceiptId, Convert.ToHexStringLower(row.ContentHash)));
    }
}
