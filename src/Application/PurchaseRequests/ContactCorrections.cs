using CarTrade.Application.Abstractions;
using CarTrade.Application.Common;
using CarTrade.Application.PurchaseRequests.Messages;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.PurchaseRequests;
using ErrorOr;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.PurchaseRequests;

/// <summary>
/// Puts what a member corrects in the profile right in the member's requests that hold the same wrong value: the open ones, and those of which a dealership owns a
/// copy. Each is then corrected further like one whose contact was corrected itself (6.1).
/// </summary>
internal sealed class ContactCorrections(ICarTradeDb db, ICaller caller, IPolicyGate gate, ISealer sealer, IMessageBus bus)
{
    public async Task<ErrorOr<Success>> FollowAsync(MemberProfile before, MemberProfile after, CancellationToken ct)
    {
        var rows = await db.Set<PurchaseRequest>().AsTracking().OwnedBy(caller)
            .Where(row => row.ClosedAt == null || db.Set<CoOwnership>().Any(copy => copy.RequestId == row.Id)).ToListAsync(ct);
        foreach (var row in rows)
        {
            var done = await CorrectAsync(row, before, after, ct);
            if (done.IsError)
                return done;
        }

        return Result.Success;
    }

    private async Task<ErrorOr<Success>> CorrectAsync(PurchaseRequest row, MemberProfile before, MemberProfile after, CancellationToken ct)
    {
        var held = await gate.OpenAsync(RequestPlaces.Item(row.Id, row.OwnerId, row.Contact), Purpose.SubjectAccess, Recipient.Subject(row.OwnerId), ct);
        if (held.IsError)
            return held.Errors;
        var contact = after.CorrectedIn(before, held.Value.Contact);
        if (ReferenceEquals(contact, held.Value.Contact))
            return Result.Success;
        row.CorrectContact(await sealer.SealAsync(held.Value with { Contact = contact }, row.KeyId, RequestPlaces.Contact(row.Id), ct));
        await bus.SendAsync(new RequestContactCorrected(row.Id.Value), ct);
        return Result.Success;
    }
}
