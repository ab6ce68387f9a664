using CarTrade.Application.Abstractions;
using CarTrade.Domain.Dealers;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.Cases;

/// <summary>Records that a case can be bound to.</summary>
internal sealed class CaseRecords(ICarTradeDb db)
{
    /// <summary>Whether there is such a record.</summary>
    public Task<bool> ExistsAsync(CaseRecord record, CancellationToken ct)
    {
        switch (record.Kind)
        {
            case CaseRecordKind.Member:
                var member = new MemberId(record.Id);
                return db.Set<Member>().AnyAsync(row => row.Id == member, ct);
            case CaseRecordKind.PurchaseRequest:
                var request = new PurchaseRequestId(record.Id);
                return db.Set<PurchaseRequest>().AnyAsync(row => row.Id == request, ct);
            default:
                var dealer = new DealerId(record.Id);
                return db.Set<Dealer>().AnyAsync(row => row.Id == dealer, ct);
        }
    }
}
