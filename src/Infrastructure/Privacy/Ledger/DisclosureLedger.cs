using CarTrade.Application.Abstractions;
using CarTrade.Domain.Privacy.Ledger;

namespace CarTrade.Infrastructure.Privacy.Ledger;

/// <summary>Appends in the current transaction; the sequencer gives the entry its place once that is committed.</summary>
internal sealed class DisclosureLedger(ICarTradeDb db, TimeProvider clock) : IDisclosureLedger
{
    public Task AppendAsync(Disclosure disclosure, CancellationToken ct)
    {
        db.Set<DisclosureEntry>().Add(DisclosureEntry.Create(
            clock.GetUtcNow(),
            disclosure.Subject,
            disclosure.OwnerId,
            disclosure.RequestId,
            (disclosure.Recipient, disclosure.RecipientName),
            disclosure.Fields,
            (disclosure.Permit.Clause, disclosure.Permit.PolicyVersion),
            disclosure.ContentHash,
            disclosure.ReceiptId));
        return Task.CompletedTask;
    }
}
