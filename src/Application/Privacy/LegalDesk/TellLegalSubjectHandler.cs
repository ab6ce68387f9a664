using CarTrade.Application.Abstractions;
using CarTrade.Application.Members;
using CarTrade.Application.Messaging;
using CarTrade.Application.Privacy.LegalDesk.Messages;
using CarTrade.Application.PurchaseRequests;
using CarTrade.Domain.Members;
using CarTrade.Domain.Privacy;
using CarTrade.Domain.Privacy.Cases;
using CarTrade.Domain.Privacy.LegalDesk;
using CarTrade.Domain.PurchaseRequests;
using Microsoft.EntityFrameworkCore;

namespace CarTrade.Application.Privacy.LegalDesk;

/// <summary>Writes to the person once no gag is in force; from then on the person's pages show the disclosure, too. Where nobody is left to write to, that is noted.</summary>
internal sealed class TellLegalSubjectHandler(ICarTradeDb db, MemberSealing members, BuyerMailbox buyers, IMailer mailer, ILinks links, TimeProvider clock) : IMessageHandler<TellLegalSubject>
{
    public async Task HandleAsync(TellLegalSubject message, CancellationToken ct)
    {
        var matter = await db.Set<LegalDisclosureCase>().AsTracking().SingleOrDefaultAsync(row => row.Id == message.CaseId, ct);
        if (matter is null || !matter.IsToBeTold(clock.GetUtcNow()))
            return;
        if (await MailboxAsync(matter, ct) is var (email, name, language, link))
            await mailer.SendAsync(MailTemplates.LegalDisclosure(matter.Id, language, email, name, link, matter.Reference.Value, matter.Authority, matter.Clause, matter.PackagedAt!.Value), ct);
        matter.MarkTold(clock.GetUtcNow());
    }

    private async Task<(string Email, string Name, string Language, Uri Link)?> MailboxAsync(LegalDisclosureCase matter, CancellationToken ct)
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
