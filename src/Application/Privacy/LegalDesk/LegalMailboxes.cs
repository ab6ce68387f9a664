using CarTrade.Application.Abstractions;
using CarTrade.Application.Members;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.Domain.Privacy.LegalDesk;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.LegalDesk;

/// <summary>Where the person of a case is written to.</summary>
internal sealed class LegalMailboxes(ICarTradeDb db, MemberSealing members, BuyerMailbox buyers, ILinks links)
{
    /// <summary>Address, name, language and page; null where nobody is left to write to.</summary>
    public async Task<(string Email, string Name, string Language, Uri Link)?> OfAsync(LegalDisclosureCase matter, CancellationToken ct)
    {
        if (matter.RecordKind == CaseRecordKind.PurchaseRequest)
            return await buyers.OfAsync(new PurchaseRequestId(matter.RecordId), ct) is { } buyer ? (buyer.Email, buyer.Name, buyer.Language, buyer.Link) : null;
        var id = new MemberId(matter.RecordId);
        if (await db.Set<Member>().SingleOrDefaultAsync(row => row.Id == id, ct) is not { } member)
            return null;
        var opened = await members.OpenAsync(member, Purpose.AccountService, Recipient.System, ct);
        return opened.IsError ? null : (opened.Value.Contact.Email, opened.Value.Contact.Name, member.Language, links.Page("/account/privacy"));
    }
}
