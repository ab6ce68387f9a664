using CarTrade.Application.Abstractions;
using CarTrade.Application.Privacy.Provision;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Privacy.Ledger;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Queries;

/// <summary>The records of what this dealership received that the law asks the receiver to keep (APPI, article 30), newest first, at most 1,000 at a time.</summary>
/// <param name="After">The last record that is there already: the older ones follow.</param>
[Access(Audience.DealerOwner, Audience.DealerSales, Audience.DealerClient, Scope = DealerScopes.ReadLeads)]
public sealed record GetReceiptRecordsQuery(Guid? After) : IQuery<IReadOnlyList<ReceiptRecordDto>>;

internal sealed class GetReceiptRecordsHandler(ICarTradeDb db, ICaller caller, IOperatorFacts site) : IQueryHandler<GetReceiptRecordsQuery, IReadOnlyList<ReceiptRecordDto>>
{
    public async Task<ErrorOr<IReadOnlyList<ReceiptRecordDto>>> Handle(GetReceiptRecordsQuery request, CancellationToken cancellationToken)
    {
        var rows = await db.Set<DisclosureEntry>()
            .Where(entry => entry.RecipientId == caller.DealerId)
            .Newest(request.After, ProvisionTexts.Most)
            .Take(ProvisionTexts.Most)
            .Select(entry => new { entry.Id, entry.At, entry.RequestId, entry.Fields, entry.Clause, entry.PolicyVersion, entry.ContentHash, entry.ReceiptId })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new ReceiptRecordDto(
            row.Id, row.At, ProvisionTexts.Consent(row.Clause, row.PolicyVersion), site.Name, site.Address, site.Representative, ProvisionTexts.Acquisition,
            ProvisionTexts.Person(row.RequestId, Guid.Empty), row.Fields, row.ReceiptId, Convert.ToHexStringLower(row.ContentHash)));
    }
}
